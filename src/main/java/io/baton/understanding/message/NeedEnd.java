package io.baton.understanding.message;

import io.baton.understanding.Found;
import io.baton.understanding.Span;
import java.util.regex.Pattern;

/// The end of a need. What follows it may have gone to another field, and then the words that led
/// to it lead nowhere: `a website refresh for` before the client's name, `new laptops in the`
/// before `new year`.
final class NeedEnd {
    private static final Pattern LEADING_NOWHERE =
            Pattern.compile(
                    "(?iU)(?:[\\s,]+(?:an?|the|in|at|on|for|by|of|with|from|to|and|or|before|until|till"
                            + "|around|about|worth|over|within|per|our|their|his|her|next|this)\\b)++$");

    /// Where a sentence or a clause ends, so that the need may well end with such a word: `a
    /// terminal to clock in`.
    private static final Pattern CLAUSE_END = Pattern.compile("[ \\t]*+(?:$|[.,;:!?()\\n])");

    private NeedEnd() {}

    static Found<String> completed(String text, Found<String> need) {
        var end = LEADING_NOWHERE.matcher(need.value());
        var rest = CLAUSE_END.matcher(text).region(need.span().end(), text.length());
        if (rest.lookingAt() || !end.find() || end.start() == 0) {
            return need;
        }
        var span = new Span(need.span().start(), need.span().start() + end.start());
        return new Found<>(span.of(text), span);
    }
}
