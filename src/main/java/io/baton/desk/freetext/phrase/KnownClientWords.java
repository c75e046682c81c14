package io.baton.desk.freetext.phrase;

import io.baton.desk.text.CleanText;
import java.util.regex.Pattern;

/// Words that say that the firm knew a client before a partner brought them: `lake hotel is already
/// our customer since 2019`.
public final class KnownClientWords {
    private static final Pattern SAID =
            Pattern.compile(
                    "(?iU)\\b(?:is|are|was|were|been|'s|'re) (?:already |long |always |been ){0,3}"
                            + "(?:our|an?|one of our) (?:own |existing |old |long-?time )?(?:customer|client)s?\\b"
                            + "|\\b(?:our|existing) (?:customer|client) (?:since|for)\\b"
                            + "|\\bwe(?:'ve| have)? (?:already )?(?:knew|know|known|had|met) [^.;]{1,50} (?:already|before|since|for (?:years|ages|long))\\b"
                            + "|\\bwe already (?:knew|know|had|have) (?:them|him|her|this client|that client)\\b");

    private KnownClientWords() {}

    public static boolean areIn(String text) {
        return SAID.matcher(CleanText.oneLine(text).replace('’', '\'')).find();
    }
}
