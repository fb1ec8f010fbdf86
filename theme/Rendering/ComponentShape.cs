using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace Portfolio.Theme.Rendering;

/// <summary>How components of a type are made and given their parameters.</summary>
internal sealed class ComponentShape
{
    private static readonly ConcurrentDictionary<Type, ComponentShape> Known = new();

    private readonly ConstructorInvoker _constructor;
    private readonly Dictionary<string, MethodInvoker> _parameters;

    private ComponentShape([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] Type type)
    {
        _constructor = ConstructorInvoker.Create(type.GetConstructor([])!);
        _parameters = type.GetProperties().Where(property => property.IsDefined(typeof(ParameterAttribute)))
            .ToDictionary(property => property.Name, property => MethodInvoker.Create(property.SetMethod!), StringComparer.Ordinal);
    }

    [UnconditionalSuppressMessage("Trimming", "IL2067", Justification = "RenderTreeBuilder.OpenComponent, the only source of these types, keeps all of their members.")]
    public static ComponentShape Of(Type type) => Known.GetOrAdd(type, static type => new(type));

    public StaticComponent Create() => (StaticComponent)_constructor.Invoke();

    /// <param name="component">One that <see cref="Create"/> made.</param>
    /// <param name="parameter">One that its type has: the compiler has looked.</param>
    /// <param name="value">Of the parameter's type.</param>
    public void Set(StaticComponent component, string parameter, object? value) => _parameters[parameter].Invoke(component, value);
}
