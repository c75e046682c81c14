package io.baton.understanding.message;

import io.baton.understanding.Span;
import java.util.regex.Pattern;

/// Tells prices that a message mentions but that aren't what the referral is worth: what is paid
/// today, what was spent before, by how much another offer is cheaper.
final class OtherPrices {
    private static final Pattern CLAUSE_END = Pattern.compile("[.!?;](?=\\s|$)|\\n");

    private static final Pattern OTHER =
            Pattern.compile(
                    "(?iU)\\b(?:cheaper|dearer|(?<!be )spent|wasted|(?:current|present|old|existing)(?:ly)? (?:\\p{L}+ )?"
                            + "(?:contract|supplier|provider|deal|lease|price|costs?|pays?|paying|pay)"
                            + "|currently|(?:are|is|'re|'s) paying|(?:last|previous) (?:one|time|year|provider|supplier)"
                            + "|fined?|turnover|no one (?:has )?approved)\\b");

    private static final Pattern AGAIN = Pattern.compile("(?iU)\\b(?:same|again)\\b");

    /// Words further away say nothing about it.
    private static final int NEAR = 200;

    private OtherPrices() {}

    /// Whether the clause of a price says so.
    static boolean has(String text, Span price) {
        int from = Math.max(0, price.start() - NEAR);
        int to = Math.min(text.length(), price.end() + NEAR);
        for (var end = CLAUSE_END.matcher(text).region(from, to); end.find(); ) {
            if (end.start() >= price.end()) {
                to = end.start();
                break;
            }
            if (end.end() <= price.start()) {
                from = end.end();
            }
        }
        var clause = text.substring(from, to);
        return OTHER.matcher(clause).find() && !AGAIN.matcher(clause).find();
    }
}
