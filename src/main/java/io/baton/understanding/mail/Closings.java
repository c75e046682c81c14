package io.baton.understanding.mail;

import java.util.regex.Pattern;

/// The lines that open and close a mail: "Hi Ben," and "Kind regards,".
final class Closings {
    private static final Pattern CLOSING =
            Pattern.compile(
                    "(?iU)(?:(?:with )?(?:(?:my|our|the|very|most|season's) )?(?:kind|kindest|best|warm|warmest|warmly|many|friendly|hearty|sincere"
                            + "|cordial|sunny|big|lots of|all|good)? ?(?:regards|wishes|thanks|greetings?)|thankyou"
                            + "|regards|best|cheers|thanks|thank you|thanx|thx|ta|ty|all the best|yours"
                            + "|sincerely|rgds|kr|br|mfg|mvh|vg|lg|mit (?:freundlich|best|lieb)\\w+ gr\\w+"
                            + "|(?:viele|liebe|beste|freundliche|herzliche|schöne)n? grü(?:ß|ss)e|grü(?:ß|ss)e"
                            + "|cordialement|bien (?:à vous|cordialement)|bises|(?:meilleures )?salutations"
                            + "|amicalement|hälsningar|(?:med )?(?:vänlig\\w*|ven+lig|bästa|mange|de bedste) h[äi]ls\\w+|hils(?:en|ner)"
                            + "|(?:met )?(?:vriendelijke|hartelijke) groet\\w*|groet(?:jes|en)?|(?:cordiali |distinti |tanti )?saluti"
                            + "|atentamente|atenciosamente|namaste|(?:god )?bless(?:ings)?|peace|ciao|cheerio|ta-ra|bye(?: for now)?|pozdrawiam|terveisin|ystävällisin|slán|le meas|yours (?:truly|faithfully|sincerely)|saludos|xo+|hooroo|love|speak soon|talk soon|take care"
                            + "|looking forward|have a (?:good|great|nice|lovely))\\b.{0,45}");

    private static final Pattern GREETING_LINE =
            Pattern.compile(
                    "(?iU)(?:hi|hiya|hello|hey|dear|good (?:day|morning|afternoon|evening)|morning|g'day"
                            + "|salaam|hallo|moin|liebe[rs]?|sehr geehrte[rs]?|guten (?:tag|morgen)|grüezi"
                            + "|bonjour|bonsoir|ch(?:er|ère)s?|to whom)\\b[^.?!:]{0,60}[,.!:]?");

    private static final Pattern GREETING =
            Pattern.compile(
                    "(?iU)(?:hi|hiya|hello|hey|dear|morning|hallo|bonjour)(?: [\\p{L}'-]+){0,3} ?[,.!:-] ?");

    private static final Pattern NAME_ONLY =
            Pattern.compile("(?U)\\p{Lu}[\\p{L}'-]*(?:,? (?:and |& )?\\p{L}[\\p{L}'-]*){0,2} ?,?");

    private static final int MOST_WORDS = 7;

    private Closings() {}

    static boolean closes(MailLine line) {
        return line.length() <= 60
                && line.words() <= MOST_WORDS
                && !line.text().endsWith("?")
                && CLOSING.matcher(line.text()).matches();
    }

    /// Words with a comma: a closing unless it's the first line.
    static boolean mayClose(MailLine line) {
        return line.length() <= 30
                && line.words() <= 3
                && line.text().endsWith(",")
                && NAME_ONLY.matcher(line.text()).matches();
    }

    /// Whether the line is only a greeting.
    static boolean opens(MailLine line) {
        return line.length() <= 70
                && (GREETING_LINE.matcher(line.text()).matches() && line.words() <= MOST_WORDS
                        || NAME_ONLY.matcher(line.text()).matches() && line.text().endsWith(","));
    }

    /// Length of the greeting before a sentence.
    static int greetingLength(MailLine line) {
        var matcher = GREETING.matcher(line.text());
        return matcher.lookingAt() ? matcher.end() : 0;
    }
}
