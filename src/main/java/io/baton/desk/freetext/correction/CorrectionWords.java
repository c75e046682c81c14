package io.baton.desk.freetext.correction;

import io.baton.desk.parsing.Openers;
import java.util.regex.Pattern;

/// The words around a corrected value.
final class CorrectionWords {
    /// `no, sorry,` at the start.
    static final Pattern LEAD =
            Pattern.compile(
                    "(?iU)^(?:(?:"
                            + Openers.WORDS
                            + "|well|i meant?(?: to say)?|rather|or rather|but|and|typo|i mistyped(?: (?:it|that))?"
                            + "|(?:that's |that is |that was |i typed |i had |i gave |i wrote )?(?:the |a )?(?:wrong|incorrect) (?:amount|number|figure|sum|price)"
                            + "|(?:the |that )?(?:amount|number|figure|sum|price) (?:is|was) (?:wrong|incorrect|off)"
                            + "|(?:that's|that is|that was) (?:wrong|incorrect|not right|a typo))(?:[,.:;! -]+|$))++");

    /// `instead, please` at the end.
    static final Pattern TAIL =
            Pattern.compile(
                    "(?iU)[,. ]+(?:instead|now|please|pls|thanks|then|actually|sorry|rather|after all)[.! ]*$|[.! ]+$");

    /// `change the need to VoIP`, `the budget is 5k`: the field and its new value.
    static final Pattern FIELD =
            Pattern.compile(
                    "(?iU)^(?<change>(?:change|set|make|update) )?(?:the |their |its |her |his )?(?:(?<client>client|customer|company)"
                            + "|(?<contact>contact(?: person)?)|(?<need>need)"
                            + "|(?<amount>amount|worth|budget|price|value|estimate)"
                            + "|(?<day>deadline|needed by|due date|date)|(?<partner>partner)"
                            + "|(?<reason>reason)|(?<note>note))(?:'s name| name)?"
                            + "(?: (?<is>is|needs to be)| (?:should be|should say|to)|(?<short>'s)|:| =)(?: (?:now|actually|really))? (?<value>.+)$");

    /// `it's Harbor Dental`.
    static final Pattern IT_IS =
            Pattern.compile(
                    "(?iU)^(?:it'?s|it is|that'?s|they'?re called|make (?:it|that)) (?<value>.+)$");

    /// `make it` before an amount.
    static final Pattern BEFORE_AMOUNT =
            Pattern.compile(
                    "(?iU)^(?:(?:make|change|set) (?:it|that)(?: to)?|it'?s|it is|it was|that'?s|that was|(?:it |that )?should (?:be|have been|say)|worth|more like|closer to|only|just)(?: worth)? ");

    /// `they need it` before a day.
    static final Pattern BEFORE_DAY =
            Pattern.compile(
                    "(?iU)^(?:(?:they |he |she |it'?s |the client )?(?:wants?|needs?|needed|due)(?: (?:it|this|that|them|done))? |make (?:it|that) |it'?s )?"
                            + "(?=(?:by|before|until|due|no later|on|asap|as soon|urgent|end of|in |within)\\b)");

    /// `send it to` before a partner.
    static final Pattern BEFORE_PARTNER =
            Pattern.compile(
                    "(?iU)^(?:(?:please )?(?:(?:send|offer|give|pass|make)(?: (?:it|this|that))?(?: go)?|(?:(?:it|this|that) )?(?:should|must|has to|needs to) go) )?(?:to|with|use|via|through|try) ");

    /// `ask for Sue Patel`: a person at the client.
    static final Pattern ASK_FOR =
            Pattern.compile(
                    "(?iU)^(?:ask for|speak to|talk to|call|contact) (?<value>(?-i:\\p{Lu})[\\p{L}'.-]*+(?: (?-i:\\p{Lu})[\\p{L}'.-]*+){0,3})$");

    /// What can be the name of a person or a company.
    static final Pattern NAME = Pattern.compile("[^,:;]{1,40}(?: [^ ,:;]{1,40}){0,5}");

    private CorrectionWords() {}
}
