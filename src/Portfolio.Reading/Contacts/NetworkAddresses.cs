using System.Collections.Frozen;
using Portfolio.Model.Career;
using Portfolio.Reading.Markdown;

namespace Portfolio.Reading.Contacts;

/// <summary>Which web addresses are a page about a person, and on what network.</summary>
internal static class NetworkAddresses
{
    private static readonly FrozenDictionary<string, string> Networks = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["github.com"] = "GitHub",
        ["gitlab.com"] = "GitLab",
        ["bitbucket.org"] = "Bitbucket",
        ["codeberg.org"] = "Codeberg",
        ["sr.ht"] = "sourcehut",
        ["linkedin.com"] = "LinkedIn",
        ["xing.com"] = "XING",
        ["viadeo.com"] = "Viadeo",
        ["wantedly.com"] = "Wantedly",
        ["malt.fr"] = "Malt",
        ["twitter.com"] = "Twitter",
        ["x.com"] = "X",
        ["bsky.app"] = "Bluesky",
        ["threads.net"] = "Threads",
        ["facebook.com"] = "Facebook",
        ["instagram.com"] = "Instagram",
        ["vk.com"] = "VK",
        ["mastodon.social"] = "Mastodon",
        ["hachyderm.io"] = "Mastodon",
        ["fosstodon.org"] = "Mastodon",
        ["stackoverflow.com"] = "Stack Overflow",
        ["stackexchange.com"] = "Stack Exchange",
        ["medium.com"] = "Medium",
        ["dev.to"] = "DEV",
        ["habr.com"] = "Habr",
        ["career.habr.com"] = "Habr Career",
        ["qiita.com"] = "Qiita",
        ["zenn.dev"] = "Zenn",
        ["hashnode.com"] = "Hashnode",
        ["kaggle.com"] = "Kaggle",
        ["huggingface.co"] = "Hugging Face",
        ["orcid.org"] = "ORCID",
        ["scholar.google.com"] = "Google Scholar",
        ["researchgate.net"] = "ResearchGate",
        ["hackerrank.com"] = "HackerRank",
        ["leetcode.com"] = "LeetCode",
        ["codewars.com"] = "Codewars",
        ["codepen.io"] = "CodePen",
        ["keybase.io"] = "Keybase",
        ["speakerdeck.com"] = "Speaker Deck",
        ["slideshare.net"] = "SlideShare",
        ["youtube.com"] = "YouTube",
        ["vimeo.com"] = "Vimeo",
        ["behance.net"] = "Behance",
        ["dribbble.com"] = "Dribbble",
        ["npmjs.com"] = "npm",
        ["crates.io"] = "crates.io",
        ["angel.co"] = "AngelList",
        ["wellfound.com"] = "Wellfound",
        ["hackernoon.com"] = "HackerNoon",
        ["news.ycombinator.com"] = "Hacker News",
        ["about.me"] = "about.me",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Where a user's page stands, by what people call the network; <c>{0}</c> is the user.</summary>
    private static readonly FrozenDictionary<string, string> ByLabel = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["github"] = "https://github.com/{0}",
        ["gitlab"] = "https://gitlab.com/{0}",
        ["linkedin"] = "https://www.linkedin.com/in/{0}",
        ["twitter"] = "https://twitter.com/{0}",
        ["x"] = "https://x.com/{0}",
        ["telegram"] = "https://t.me/{0}",
        ["tg"] = "https://t.me/{0}",
        ["xing"] = "https://www.xing.com/profile/{0}",
        ["medium"] = "https://medium.com/@{0}",
        ["habr"] = "https://habr.com/users/{0}",
        ["keybase"] = "https://keybase.io/{0}",
        ["orcid"] = "https://orcid.org/{0}",
        ["kaggle"] = "https://www.kaggle.com/{0}",
        ["bitbucket"] = "https://bitbucket.org/{0}",
        ["instagram"] = "https://www.instagram.com/{0}",
        ["facebook"] = "https://www.facebook.com/{0}",
        ["bluesky"] = "https://bsky.app/profile/{0}",
        ["devto"] = "https://dev.to/{0}",
        ["codepen"] = "https://codepen.io/{0}",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The contact that an address is, as far as the address alone tells; null for what is no web address.</summary>
    /// <param name="address">Absolute.</param>
    /// <param name="label">What the file calls it, or null.</param>
    public static Contact? Of(string address, string? label)
    {
        if (address.StartsWith("skype:", StringComparison.OrdinalIgnoreCase))
            return new(ContactKind.Other, address[6..].Split('?')[0], address, "Skype");
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https")) return null;
        var host = uri.Host.ToLowerInvariant();
        if (host.StartsWith("www.", StringComparison.Ordinal)) host = host[4..];
        var spelled = LinkAddress.Spelled(address);
        if (host is "t.me" or "telegram.me") return new(ContactKind.Other, "@" + uri.AbsolutePath.Trim('/'), address, "Telegram");
        if (host is "wa.me" or "api.whatsapp.com") return null;
        return NetworkOf(host) is { } network ? new(ContactKind.Profile, spelled, address, network) : new(ContactKind.Website, spelled, address, label);
    }

    /// <summary>The page of a user whose name stands behind the name of a network.</summary>
    public static Contact? OfUser(string label, string user)
    {
        var key = string.Concat(label.Where(char.IsLetter)).ToLowerInvariant();
        if (key == "skype") return new(ContactKind.Other, user, $"skype:{user}", "Skype");
        if (!ByLabel.TryGetValue(key, out var template)) return null;
        return Of(string.Format(System.Globalization.CultureInfo.InvariantCulture, template, user.TrimStart('@')), label);
    }

    /// <summary>An address that names a person and not something of hers: <c>github.com/ada</c>, not <c>github.com/ada/engine</c>.</summary>
    public static bool IsPersonal(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri)) return false;
        var parts = uri.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (parts is ["watch" or "playlist" or "search" or "login" or "share" or "sharer", ..]) return false;
        return parts.Length == 1 || (parts.Length is 2 or 3 && parts[0] is "in" or "profile" or "users" or "u" or "user" or "pub" or "channel" or "c");
    }

    private static string? NetworkOf(string host)
    {
        if (Networks.TryGetValue(host, out var network)) return network;
        // de.linkedin.com, ada.medium.com, ru.stackoverflow.com
        var dot = host.IndexOf('.', StringComparison.Ordinal);
        return dot > 0 && host.IndexOf('.', dot + 1) > 0 && !host.EndsWith(".github.io", StringComparison.Ordinal) && Networks.TryGetValue(host[(dot + 1)..], out network) ? network : null;
    }
}
