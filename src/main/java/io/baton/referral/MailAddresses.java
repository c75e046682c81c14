package io.baton.referral;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds mail addresses in a [plainly spelled][PlainSpelling] text, also those written to escape
/// programs: `sue [at] x [dot] com`, `"sue patel"@x.com`, `mail sue at x dot com`.
final class MailAddresses {
    private static final String LOCAL_SIGN = "[^\\s@<>()\\[\\]{},;:\"|*]";
    private static final String LABEL = "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}]|-(?=[\\p{L}\\p{N}-]))*+";
    private static final String OPEN = "\\s?[\\[({<*]{1,2}+\\s?";
    private static final String CLOSE = "\\s?[\\])}>*]{1,2}+";
    private static final String BRACKETED_DOT = OPEN + "(?:dot|\\.|punkt)" + CLOSE + "\\s?";
    private static final String DOT =
            "(?:\\.|\\s\\.\\s|" + BRACKETED_DOT + "|\\s{1,2}(?:dot|punkt)\\s{1,2})";
    private static final String TOP_LABEL = "\\p{L}[\\p{L}\\p{N}-]*+";

    /// `x.com`, and a network address instead of a name.
    private static final String DOTTED =
            "(?:"
                    + "(?:"
                    + LABEL
                    + DOT
                    + "){1,6}(?!\\p{N})"
                    + TOP_LABEL
                    + "|\\[[\\p{N}a-f.:]{3,45}(?:IPv6:)?\\]"
                    + "|\\p{N}{1,3}(?:\\.\\p{N}{1,3}){3}(?![.\\p{N}]))";

    /// `localhost`, but neither `node@18` nor `Office@Home`.
    private static final String ONE_LABEL =
            "(?!(?-i:\\p{Lu})|(?:latest|next|beta|stable|lts|home|work|school|sha\\d+)\\b)"
                    + TOP_LABEL;

    /// Starts at the beginning of a word and never goes back in it, so its time grows with the text
    /// and not with its square.
    private static final String LOCAL =
            "(?<!"
                    + LOCAL_SIGN
                    + ")(?:mailto:)?@?"
                    + "(?:\"[^\"\\n]{1,64}\"|"
                    + LOCAL_SIGN
                    + "++(?:\\([^()\\n]{0,30}\\))?)";

    /// Without it, `DM @sue.patel` is a word and a name.
    private static final String USUAL_TOP_LABEL =
            "(?:com|net|org|info|biz|example|[a-z]{2})(?![\\p{L}\\p{N}_-])";

    private static final String BRACKETED_AT = OPEN + "(?:@|at|a|ät)" + CLOSE + "\\s?";

    private static final Pattern WITH_SIGN =
            Pattern.compile(
                    "(?Ui)"
                            + LOCAL
                            + "(?:@(?:"
                            + DOTTED
                            + "|"
                            + ONE_LABEL
                            + ")"
                            + "|\\s?@\\s"
                            + DOTTED
                            + "|\\s@(?:"
                            + LABEL
                            + "\\.){1,5}"
                            + USUAL_TOP_LABEL
                            + "|"
                            + BRACKETED_AT
                            + "(?:"
                            + DOTTED
                            + "|"
                            + TOP_LABEL
                            + "))");

    private static final String WORD = "[\\p{L}\\p{N}._%+'-]++";

    private static final String SPELLED_DOT =
            "(?:\\s{1,2}(?:dot|punkt)\\s{1,2}|" + BRACKETED_DOT + ")";

    private static final String SAID_LOCAL =
            "(?<![\\p{L}\\p{N}._%+'-])"
                    + WORD
                    + "(?:\\s(?:dot|punkt|underscore|dash|hyphen|plus)\\s"
                    + WORD
                    + "){0,4}";

    /// A dot in words leaves no doubt.
    private static final Pattern IN_WORDS =
            Pattern.compile(
                    "(?Ui)"
                            + SAID_LOCAL
                            + "\\s{1,2}at\\s{1,2}"
                            + LABEL
                            + "(?:"
                            + DOT
                            + LABEL
                            + "){0,4}?"
                            + SPELLED_DOT
                            + "\\p{L}{2,}"
                            + "(?:"
                            + DOT
                            + "\\p{L}{2,}){0,2}");

    /// `sue-at-x.com`, `sue_at_x_dot_com`, `sueATxDOTcom`.
    private static final Pattern JOINED =
            Pattern.compile(
                    "(?U)(?<![\\p{L}\\p{N}._-])(?:[\\p{L}\\p{N}.]++(?:[_-][\\p{L}\\p{N}.]++){0,3}?"
                            + "[_*-]+(?i:at)[_*-]+"
                            + "[\\p{L}\\p{N}]++(?:(?:\\.|[_*-]+(?i:dot)[_*-]+)[\\p{L}\\p{N}]++){1,3}"
                            + "|[\\p{Ll}\\p{N}.]++AT[\\p{Ll}\\p{N}]++(?:(?:\\.|DOT)\\p{Ll}++){1,3})");

    private static final String PROVIDER =
            "(?:gmail|googlemail|outlook|hotmail|yahoo|icloud|gmx|proton(?:mail)?|aol)";

    /// A name and a plain `at`: `sue.patel at x.com`.
    private static final Pattern NAME_AT =
            Pattern.compile(
                    "(?Ui)(?<![\\p{L}\\p{N}._%+-])(?=\\p{L}[\\p{L}\\p{N}]*+[._\\d])[\\p{L}\\p{N}._%+-]++(?<!\\.)"
                            + "\\s{1,2}at\\s{1,2}(?:"
                            + DOTTED
                            + "|"
                            + PROVIDER
                            + ")(?![\\p{L}\\p{N}])");

    /// `mail sue at x.com`, but not `mail server at x.com`.
    private static final Pattern SAID_AT =
            Pattern.compile(
                    "(?Ui)\\b(?:e-?mail|mail|write|address)(?:\\sto|\\sis|:|\\s-)?\\s"
                            + "(?!(?:us|me|her|him|them|it|and|or|is|to|for|server|servers|host|hosting|hosted|migration"
                            + "|flow|security|archive|archiving|system|systems|setup|account|accounts"
                            + "|domain|domains|records?|filter|filtering|gateway|relay|mailbox(?:es)?"
                            + "|addresses|service|services|encryption|marketing|signatures?|backup"
                            + "|list|lists|delivery|routing|protection|users?|clients?|outages?)\\b)"
                            + "("
                            + "[\\p{L}\\p{N}._%+-]++"
                            + "\\s{1,2}at\\s{1,2}(?:"
                            + DOTTED
                            + "|"
                            + PROVIDER
                            + "))(?![\\p{L}\\p{N}])");

    private static final List<Pattern> ALL = List.of(WITH_SIGN, IN_WORDS, JOINED, NAME_AT, SAID_AT);

    private MailAddresses() {}

    static Stream<MatchResult> in(String text) {
        return ALL.stream().flatMap(pattern -> pattern.matcher(text).results());
    }
}
