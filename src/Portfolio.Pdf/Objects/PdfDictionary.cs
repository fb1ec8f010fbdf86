using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Portfolio.Pdf.Objects;

/// <summary>ISO 32000-1, 7.3.7. Keys keep the order in which they were set.</summary>
[SuppressMessage("Naming", "CA1711", Justification = "The specification's own word.")]
public sealed class PdfDictionary : PdfObject, IEnumerable<KeyValuePair<string, PdfObject>>
{
    private readonly List<KeyValuePair<string, PdfObject>> _entries = [];

    /// <summary>Null for a key that is not there; setting null leaves the key out.</summary>
    public PdfObject? this[string key]
    {
        get => PlaceOf(key) is >= 0 and var place ? _entries[place].Value : null;
        set
        {
            if (PlaceOf(key) is >= 0 and var place) _entries.RemoveAt(place);
            if (value is not null) _entries.Add(new(key, value));
        }
    }

    public void Add(string key, PdfObject? value) => this[key] = value;

    public IEnumerator<KeyValuePair<string, PdfObject>> GetEnumerator() => _entries.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private int PlaceOf(string key)
    {
        for (var place = 0; place < _entries.Count; place++)
        {
            if (_entries[place].Key == key) return place;
        }
        return -1;
    }
}
