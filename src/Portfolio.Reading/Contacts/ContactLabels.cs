using System.Text.RegularExpressions;
using Portfolio.Model.Text;

namespace Portfolio.Reading.Contacts;

/// <summary>The words by which people announce a contact, in the languages that CVs are read in.</summary>
internal static partial class ContactLabels
{
    private const string PhoneWords =
        @"(?:(?:mobile|cell|home|work|office|tele|business|private|contact|whatsapp)[ -]?)?(?:tele)?phones?(?: ?(?:numbers?|no))?|tel|telephone|mobile(?: number)?|mob|mobil|cell(?:ular)?|cel|ph|fon|handy(?:nr|nummer)?|telefon(?:nummer|nr|o|u)?|telefone|telemóvel|celular|teléfono(?: móvil)?|móvil|tél(?:éphone)?(?: portable)?|portable|cellulare|telefoon|telefonnummer|mobilnummer|mobiel|komórka|tel\. ?kom|numer telefonu|mobilní telefon|телефон|тел|моб|мобильный(?: телефон)?|мобільний|номер телефону|電話(?:番号)?|携帯(?:電話)?|telefonszám|tel(?:efon)?\.?szám|puhelin(?:numero)?|puh|gsm|telefon numarası|cep(?: telefonu)?|τηλ(?:έφωνο)?|κινητό|(?:联系|联络|移动)?电话(?:号码)?|(?:聯絡|行動)?電話(?:號碼)?|手机(?:号码?)?|手機(?:號碼)?|전화(?:번호)?|휴대폰(?:번호)?|휴대전화|핸드폰|연락처|هاتف|الهاتف|جوال|موبايل|تلفن|טלפון|נייד|फ़ोन|फोन|मोबाइल|contacto|điện thoại|sđt|โทร(?:ศัพท์)?|whatsapp|viber|signal|[ptmhc]";

    private const string AddressWords =
        @"(?:home |mailing |postal |street |current |permanent |residential |contact )?address|residence|adresse(?: postale)?|anschrift|wohnadresse|dirección(?: postal)?|direccion|domicilio|endereço|endereco|morada|indirizzo|residenza|adres(?: zamieszkania| domowy)?|adresa|bydliště|adress|postadress|адрес(?: проживания)?|адреса|住所|現住所|(?:家庭|通讯|通訊|联系|聯絡|现|現|居住|户籍|戶籍)?(?:地址|住址)|(?:현 ?|자택 ?|거주지 ?)?주소|العنوان|כתובת|पता|διεύθυνση|lakcím|osoite|kotiosoite|ev adresi|địa chỉ|(?:i )?(?:lives?|living|resid(?:es?|ing)) at|wohnhaft(?: in)?";

    private const string LocationWords =
        @"location|based in|city|place|residence|lives in|lieu|ville|localisation|ort|wohnort|standort|ubicación|ciudad|localidad|residencia|localização|cidade|luogo|città|woonplaats|plaats|miejsce zamieszkania|miasto|lokalizacja|město|локация|город|місто|место жительства|проживание|bostadsort|居住地|所在地|现居(?:地|城市)?|現居(?:地|城市)?|所在城市|城市|거주지|사는 곳";

    /// <summary>Is this all that a label of a telephone number says (<c>Phone</c>, <c>Tél. :</c>, <c>📞</c>)?</summary>
    public static bool IsPhone(string text) => PhoneOnly().IsMatch(text);

    /// <summary>A word and a colon at the end of a text, where contacts stand: a telephone number follows, unless the word says otherwise.</summary>
    public static bool EndsWithAnyLabel(string text) => AnyAtEnd().IsMatch(text.Length > LongestLabel ? text[^LongestLabel..] : text);

    /// <summary>Does a text that goes on with a number ask to call it (<c>Ring me on</c>)?</summary>
    public static bool EndsWithCall(string text) => CallAtEnd().IsMatch(text.Length > LongestCall ? text[^LongestCall..] : text);

    /// <summary>Where the label, or the preposition of a request to call, starts; the text's length where there is none.</summary>
    public static int PhoneWordsBefore(string text)
    {
        var label = PhoneLabelBefore(text);
        return label < text.Length || !EndsWithCall(text) ? label : StartOf(Preposition().Match(text), text);
    }

    public static bool IsAddress(string text) => AddressOnly().IsMatch(text);

    public static bool IsLocation(string text) => LocationOnly().IsMatch(text);

    /// <summary>Where the label that a text ends with starts; the text's length where there is none.</summary>
    public static int PhoneLabelBefore(string text) => StartOf(PhoneAtEnd().Match(text), text);

    /// <summary>How long the label of an address at the start of a text is; 0 where there is none.</summary>
    public static int AddressLabelLength(string text) => AddressAtStart().Match(text).Length;

    public static int LocationLabelLength(string text) => LocationAtStart().Match(text).Length;

    private const int LongestLabel = 40;
    private const int LongestCall = 80;

    private static int StartOf(Match match, string text) => match.Success ? match.Index : text.Length;

    [GeneratedRegex(@"^[\W_]*(?:(?:" + PhoneWords + @")[\s.:)]*)?(?:[\W_]*[/&+,]?\s*(?:" + PhoneWords + @"))?[\W_]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, MatchLimit.Milliseconds)]
    private static partial Regex PhoneOnly();

    [GeneratedRegex(@"(?<![\p{L}\p{Nd}])(?:" + PhoneWords + @")(?:\s*\([^()\n]{1,20}\))?\s*[.:]{0,2}\s*[^\p{L}\p{Nd}\n|•·,;@]{0,8}$|(?:☎|📞|📱|✆|🕿|📲)\uFE0F?\s*:?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, MatchLimit.Milliseconds)]
    private static partial Regex PhoneAtEnd();

    [GeneratedRegex(@"^[\W_]*(?:" + AddressWords + @")[\W_]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, MatchLimit.Milliseconds)]
    private static partial Regex AddressOnly();

    [GeneratedRegex(@"^[^\p{L}\p{Nd}\n]{0,6}(?:" + AddressWords + @")\s*[:：–—-]\s*|^\s*(?:🏠|🏡)\uFE0F?\s*:?\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, MatchLimit.Milliseconds)]
    private static partial Regex AddressAtStart();

    [GeneratedRegex(@"^[\W_]*(?:" + LocationWords + @")[\W_]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, MatchLimit.Milliseconds)]
    private static partial Regex LocationOnly();

    [GeneratedRegex(@"^[^\p{L}\p{Nd}\n]{0,6}(?:(?:" + LocationWords + @")\s*[:：–—-]|based in\b)\s*|^\s*(?:📍|🌍|🌎|🌏|🗺)\uFE0F?\s*:?\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, MatchLimit.Milliseconds)]
    private static partial Regex LocationAtStart();

    [GeneratedRegex(@"(?:^|[|•·;,\t])[^\p{L}\p{Nd}\n|•·;,]{0,6}\p{L}[\p{L}\p{M} .'’/-]{0,24}[*_]{0,3}\s?[:：][*_]{0,3}\s{0,3}$", RegexOptions.CultureInvariant, MatchLimit.Milliseconds)]
    private static partial Regex AnyAtEnd();

    [GeneratedRegex(@"(?<!\p{L})(?:(?:ring|call|phone|telephone|text|reach|dial|message|sms|contact|whatsapp)(?:ing)?(?: (?:to )?(?:me|us|back|her|him|my \p{L}{3,10}))?(?: \p{L}{2,12}){0,2}(?: (?:on|at|under|via|using))?|(?:my|our) (?:\p{L}{2,12} )?number(?: is)?|(?:erreich|ruf|anruf|telefonier)\p{L}*(?: \p{L}{2,12}){0,4}(?: (?:unter|auf|an))?|(?:appel|joind|joign|contact|téléphon|ll[aá]m|zadzwo|dzwo|bel|ring|telefon|chiam|lig)\p{L}*(?:[- ]\p{L}{1,12}){0,3} (?:au|sur|al|no|pod|op|på|til)|звон\p{L}*(?: \p{L}{2,12}){0,2}(?: по)?)\s?[:：]?\s{0,2}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, MatchLimit.Milliseconds)]
    private static partial Regex CallAtEnd();

    [GeneratedRegex(@"\s(?:on|at|under|via|using|unter|auf|au|sur|al|no|pod|op|på|til|по)\s?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, MatchLimit.Milliseconds)]
    private static partial Regex Preposition();
}
