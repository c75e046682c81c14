package io.baton.referral.redaction;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds mail addresses without the sign @ between two words: `sue "at" x.com`, `sue arroba x.com`,
/// `sue at x dotcom`, and names at a provider of mailboxes: `her gmail is suepatel84`.
final class SpelledAddresses {
    /// The ends of addresses that people write, so that `polka dot dress` is none.
    static final String TOP =
            "(?:com|net|org|info|biz|example|app|dev|tech|cloud|online|shop|store|agency|email|group"
                    + "|digital|global|company|consulting|solutions|services|software|studio|systems"
                    + "|network|academy|berlin|london|name|social|world|xyz|[a-z]{2})(?![\\p{L}\\p{N}_-])";

    static final String PROVIDER =
            "(?:gmail|googlemail|outlook|hotmail|yahoo|icloud|gmx|proton(?:mail)?|aol)";

    /// What also stands before `at gmail`.
    private static final String USUAL =
            "(?:e?-?mails?|mailbox(?:es)?|accounts?|users?|hosted|hosting|is|are|was|were|be|it|all"
                    + "|everything|everyone|stays?|looks?|looking|working|works?|based|spam|support|teams?"
                    + "|logins?|problems|issues|inbox(?:es)?|archives?|address(?:es)?|and|or|not|still|now"
                    + "|domains?|outages?|filters?|security|them|staff|people|code|copy|latency)\\b";

    private static final String WORD = "[\\p{L}\\p{N}._%+'-]++";
    private static final String NAME =
            "(?<![\\p{L}\\p{N}._%+/'-])(?!" + USUAL + "|\\S{1,40}\\.(?:com|net|org|io)\\s)" + WORD;
    private static final String LABEL = "[\\p{L}\\p{N}]++(?:-[\\p{L}\\p{N}]++){0,3}";
    private static final String MARK = "(?:[\"'“”‘’/|%#+~<>_()\\[\\]{}*=:^`-]{1,4}|\\.{2,3})";
    private static final String DOT =
            "(?:\\.|\\s?%1$s\\s?(?:dot|punkt|point|punto)\\s?%1$s\\s?|\\s(?:dot|punkt)\\s)"
                    .formatted(MARK);
    private static final String DOMAIN =
            "%1$s(?:%2$s%1$s){0,3}?%2$s%3$s".formatted(LABEL, DOT, TOP);

    private static final String AT =
            "(?:at[\\s-](?:sign|symbol)|the\\sat\\s(?:sign|symbol)|arroba|arobase|klammeraffe|snabel-?a"
                    + "|chiocciola|apestaart(?:je)?)";

    /// A name as only people have it online: `sue.patel`, `suepatel84`, `sue_84`, `sue#0420`.
    static final String HANDLE =
            "(?!\\S{0,40}\\.(?:js|ts|py|net|com|org|io|exe|php)\\b)"
                    + "(?!(?:office|o|m|win|windows|server|exchange|sharepoint|microsoft|version|web|cat|wifi|sip)[._-]?\\d)"
                    + "(?:\\p{L}{3,30}\\d{2,6}|\\p{L}{2,30}(?:[._]\\p{L}{2,30}){1,3}(?:[._]?\\d{1,6})?"
                    + "|\\p{L}{2,30}[._]\\d{1,6}|[\\p{L}\\p{N}_.]{2,32}#\\d{4})(?![\\p{L}\\p{N}_]|[.@-][\\p{L}\\p{N}])";

    private static final List<Pattern> ALL =
            Stream.of(
                            "(?<![\\p{L}\\p{N}._%%+/-])[\\p{L}\\p{N}]++(?:[._+-][\\p{L}\\p{N}]++){0,3}?\\s?%1$s\\s?(?:at|@|ät|at\\ssign)\\s?%1$s\\s?%2$s"
                                    .formatted(MARK, DOMAIN),
                            "%s\\s\\(?%s\\)?\\s(?:%s|%s\\b)".formatted(NAME, AT, DOMAIN, PROVIDER),
                            "%s\\s{1,2}at\\s{1,2}%s\\s?(?:dot-?(?:com|net|org)|(?<=\\s)com|(?<=\\s)co\\suk)\\b"
                                    .formatted(NAME, LABEL),
                            "%s\\s{1,2}at\\s{1,2}%s(?:(?:\\.|\\sdot\\s)%s){0,2}(?![\\p{L}\\p{N}])"
                                    .formatted(NAME, PROVIDER, TOP),
                            "(?<![\\p{L}\\p{N}])%s(?:\\s(?:is|id|name|address|account))?\\s?[:=]?\\s?(%s)"
                                    .formatted(PROVIDER, HANDLE),
                            "(?<![\\p{L}\\p{N}@._-])(%s)\\s(?:on|via|in)\\s%s(?![\\p{L}\\p{N}])"
                                    .formatted(HANDLE, PROVIDER),
                            "(?<!\\S)(?:[\\p{L}\\p{N}._-]\\s){1,30}+@(?:\\s[\\p{L}\\p{N}._-]){4,40}+(?!\\S)")
                    .map(pattern -> Pattern.compile("(?Ui)" + pattern))
                    .toList();

    private SpelledAddresses() {}

    static Stream<MatchResult> in(String text) {
        return ALL.stream().flatMap(pattern -> pattern.matcher(text).results());
    }
}
