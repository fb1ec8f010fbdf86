using Portfolio.Model.Career;
using Portfolio.Model.Settings;
using Portfolio.Reading.Pages;

namespace Portfolio.Reading.Talks;

/// <summary>What the front matter of a talk may say.</summary>
public static class TalkKeys
{
    public const Visibility DefaultVisibility = Visibility.Public;

    public static SettingKey Title { get; } = new("Title", new TextForm(), "What the talk is called.") { Default = "the heading at the top, else the name of the file" };

    public static SettingKey Event { get; } = new("Event", new TextForm(), "Where it was given: a conference, a meetup.") { Aliases = ["conference", "meetup"] };

    public static SettingKey Location { get; } = new("Location", new TextForm(), "The town or the hall.") { Aliases = ["place", "venue", "city"] };

    public static SettingKey Url { get; } = new("Url", new LinkForm(), "The recording or the slides: a whole address, or the path of a file beside the CV.")
    {
        Aliases = ["video", "recording", "slides", "link"],
    };

    public static KeyTable Table { get; } = PageKeys.Table("talks/*.md", DefaultVisibility, Title, Event, Location, Url);
}
