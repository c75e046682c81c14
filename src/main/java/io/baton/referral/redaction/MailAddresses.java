package io.baton.referral.redaction;

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

    /// Starts at the beginning of a word, or right behind another address, and never goes back in
    /// it, so its time grows with the text and not with its square.
    private static final String LOCAL =
            "(?:(?<!"
                    + LOCAL_SIGN
                    + ")|\\G)(?:mailto:)?@?"
                    + "(?:\"[^\"\\n]{1,64}\"|"
                    + LOCAL_SIGN
                    + "++(?:\\([^()\\n]{0,30}\\))?)";

    /// Without it, `DM @sue.patel` is a word and a name.
    private static final String USUAL_TOP_LABEL =
            "(?:com|net|org|info|biz|example|[a-z]{2})(?![\\p{L}\\p{N}_-])";

    private static final String BRACKETED_AT = OPEN + "(?:@|at|a|ät)" + CLOSE + "\\s?";

    private static final Pattern WITH_SIGN =
            Pattern.compile(
                    "(?Ui)%s(?:@{1,2}%s|%s(?:%2$s|%s))"
                            .formatted(LOCAL, DOTTED, BRACKETED_AT, TOP_LABEL));

    /// Not the login in `ssh root@server01`.
    private static final Pattern AT_ONE_LABEL =
            Pattern.compile("(?Ui)(?<!(?:ssh|scp|sftp|rsync)\\s)%s@%s".formatted(LOCAL, ONE_LABEL));

    /// Not `12 screens @ x.com`.
    private static final Pattern WITH_SPACES =
            Pattern.compile(
                    "(?Ui)(?!(?<=\\d\\s)\\p{L}{2,20}s\\s)%s(?:\\s?@\\s%s|\\s@(?:%s\\.){1,5}%s)"
                            .formatted(LOCAL, DOTTED, LABEL, USUAL_TOP_LABEL));

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
                            + "(?<!\\b(?:look|looks|looking))\\s{1,2}at\\s{1,2}"
                            + LABEL
                            + "(?:"
                            + DOT
                            + LABEL
                            + "){0,4}?"
                            + SPELLED_DOT
                            + SpelledAddresses.TOP
                            + "(?:"
                            + DOT
                            + SpelledAddresses.TOP
                            + "){0,2}");

    /// `sue-at-x.com`, `sue_at_x_dot_com`, `sueATxDOTcom`.
    private static final Pattern JOINED =
            Pattern.compile(
                    "(?U)(?<![\\p{L}\\p{N}._-])(?:[\\p{L}\\p{N}.]++(?:[_-][\\p{L}\\p{N}.]++){0,3}?"
                            + "[_*-]+(?i:at)[_*-]+"
                            + "[\\p{L}\\p{N}]++(?:(?:\\.|[_*-]+(?i:dot)[_*-]+)[\\p{L}\\p{N}]++){1,3}"
                            + "|[\\p{Ll}\\p{N}.]++AT[\\p{Ll}\\p{N}]++(?:(?:\\.|DOT)\\p{Ll}++){1,3})");

    private static final String MACHINE =
            "(?:(?:server|srv|node|host|web|db|dc|vm|sw|switch|router|fw|firewall|ap|nas|esxi?|pc|laptop"
                    + "|printer|site|rack|room|floor|port|disk)[._-]?\\d|[\\p{L}\\p{N}.-]{1,40}\\.(?:js|ts|py|net|io|exe|php|com|org)\\b)";

    private static final String DOMAIN_OR_PROVIDER =
            "(?:" + DOTTED + "|" + SpelledAddresses.PROVIDER + ")(?![\\p{L}\\p{N}])";

    /// A name and a plain `at`: `sue.patel at x.com`.
    private static final Pattern NAME_AT =
            Pattern.compile(
                    "(?Ui)(?<![\\p{L}\\p{N}._%%+-])(?!%s)(?=\\p{L}[\\p{L}\\p{N}]*+[._\\d])[\\p{L}\\p{N}._%%+-]++(?<!\\.)\\s{1,2}(?:at|bei|chez)\\s{1,2}%s"
                            .formatted(MACHINE, DOMAIN_OR_PROVIDER));

    /// `mail sue at x.com`, but not `mail server at x.com`.
    private static final Pattern SAID_AT =
            Pattern.compile(
                    ("(?Ui)\\b(?:e-?mail|mail|write\\sto|address(?:\\sis|:)|reach|contact|ping)(?:\\sto|\\sis|\\s(?:her|him|them|me|us)\\b(?:\\s(?:on|at)\\b)?|\\s-)?:?\\s"
                                    + "(?!(?:us|me|her|him|them|it|and|or|is|to|for|server|servers|host|hosting|hosted|migration"
                                    + "|flow|security|archive|archiving|system|systems|setup|account|accounts"
                                    + "|domain|domains|records?|filter|filtering|gateway|relay|mailbox(?:es)?"
                                    + "|addresses|service|services|encryption|marketing|signatures?|backup"
                                    + "|list|lists|delivery|routing|protection|users?|clients?|outages?"
                                    + "|issues?|problems?|delays?|latency|errors?|traffic|copy|customers"
                                    + "|people|staff|forms?|cent(?:er|re)|page|persons?|details|support"
                                    + "|teams?|desk|points?|everyone|speeds?|targets?)\\b)"
                                    + "([\\p{L}\\p{N}._%%+-]++\\s{1,2}at\\s{1,2}%s)")
                            .formatted(DOMAIN_OR_PROVIDER));

    private static final List<Pattern> ALL =
            List.of(WITH_SIGN, AT_ONE_LABEL, WITH_SPACES, IN_WORDS, JOINED, NAME_AT, SAID_AT);

    private MailAddresses() {}

    static Stream<MatchResult> in(String text) {
        return Stream.concat(
                ALL.stream().flatMap(pattern -> pattern.matcher(text).results()),
                SpelledAddresses.in(text));
    }
}
