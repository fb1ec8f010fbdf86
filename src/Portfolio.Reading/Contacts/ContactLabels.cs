using System.Text.RegularExpressions;

namespace Portfolio.Reading.Contacts;

/// <summary>The words by which people announce a contact, in the languages that CVs are read in.</summary>
internal static partial class ContactLabels
{
    private const string PhoneWords =
        @"(?:(?:mobile|cell|home|work|office|tele|business|private|contact|whatsapp)[ -]?)?(?:tele)?phones?(?: ?(?:numbers?|no))?|tel|telephone|mobile(?: number)?|mob|mobil|cell(?:ular)?|cel|ph|fon|handy(?:nr|nummer)?|telefon(?:nummer|nr|o|u)?|telefone|telemóvel|celular|teléfono(?: móvil)?|móvil|tél(?:éphone)?(?: portable)?|portable|cellulare|telefoon|telefonnummer|mobilnummer|mobiel|komórka|tel\. ?kom|numer telefonu|mobilní telefon|телефон|тел|моб|мобильный(?: телефон)?|мобільний|номер телефону|電話(?:番号)?|携帯(?:電話)?|whatsapp|viber|signal|[ptmhc]";

    private const string AddressWords =
        @"(?:home |mailing |postal |street |current |permanent |residential |contact )?address|residence|adresse(?: postale)?|anschrift|wohnadresse|dirección(?: postal)?|direccion|domicilio|endereço|endereco|morada|indirizzo|residenza|adres(?: zamieszkania| domowy)?|adresa|bydliště|adress|postadress|адрес(?: проживания)?|адреса|住所|現住所";

    private const string LocationWords =
        @"location|based in|city|place|residence|lives in|lieu|ville|localisation|ort|wohnort|standort|ubicación|ciudad|localidad|residencia|localização|cidade|luogo|città|woonplaats|plaats|miejsce zamieszkania|miasto|lokalizacja|město|локация|город|місто|место жительства|проживание|bostadsort|居住地|所在地";

    /// <summary>Is this all that a label of a telephone number says (<c>Phone</c>, <c>Tél. :</c>, <c>📞</c>)?</summary>
    public static bool IsPhone(string text) => PhoneOnly().IsMatch(text);

    public static bool IsAddress(string text) => AddressOnly().IsMatch(text);

    public static bool IsLocation(string text) => LocationOnly().IsMatch(text);

    /// <summary>Where the label that a text ends with starts; the text's length where there is none.</summary>
    public static int PhoneLabelBefore(string text) => StartOf(PhoneAtEnd().Match(text), text);

    /// <summary>How long the label of an address at the start of a text is; 0 where there is none.</summary>
    public static int AddressLabelLength(string text) => AddressAtStart().Match(text).Length;

    public static int LocationLabelLength(string text) => LocationAtStart().Match(text).Length;

    private static int StartOf(Match match, string text) => match.Success ? match.Index : text.Length;

    [GeneratedRegex(@"^[\W_]*(?:(?:" + PhoneWords + @")[\s.:)]*)?(?:[\W_]*[/&+,]?\s*(?:" + PhoneWords + @"))?[\W_]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex PhoneOnly();

    [GeneratedRegex(@"(?<![\p{L}\p{Nd}])(?:" + PhoneWords + @")(?:\s*\([^()\n]{1,20}\))?\s*[.:]{0,2}\s*[^\p{L}\p{Nd}\n|•·,;@]{0,8}$|(?:☎|📞|📱|✆|🕿|📲)\uFE0F?\s*:?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex PhoneAtEnd();

    [GeneratedRegex(@"^[\W_]*(?:" + AddressWords + @")[\W_]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex AddressOnly();

    [GeneratedRegex(@"^[^\p{L}\p{Nd}\n]{0,6}(?:" + AddressWords + @")\s*[:：–—-]\s*|^\s*(?:🏠|🏡)\uFE0F?\s*:?\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex AddressAtStart();

    [GeneratedRegex(@"^[\W_]*(?:" + LocationWords + @")[\W_]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex LocationOnly();

    [GeneratedRegex(@"^[^\p{L}\p{Nd}\n]{0,6}(?:(?:" + LocationWords + @")\s*[:：–—-]|based in\b)\s*|^\s*(?:📍|🌍|🌎|🌏|🗺)\uFE0F?\s*:?\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex LocationAtStart();
}
