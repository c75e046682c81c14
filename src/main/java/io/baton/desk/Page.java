package io.baton.desk;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// One page of a list.
///
/// @param page page number, from 1
public record Page<T>(List<T> all, int page) {
    private static final int SIZE = 10;
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?i)(?:page\\s+)?0*([1-9]\\d{0,3})|");

    /// @return the page asked for, 1 if blank; empty if the text is anything else
    public static OptionalInt numberIn(String words) {
        var matcher = PAGE_NUMBER.matcher(words.strip());
        if (!matcher.matches()) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(matcher.group(1) == null ? 1 : Integer.parseInt(matcher.group(1)));
    }

    public int pages() {
        return (all.size() + SIZE - 1) / SIZE;
    }

    public List<T> items() {
        return all.subList(from(), to());
    }

    public boolean hasNext() {
        return to() < all.size();
    }

    /// `Partners (4)`, or `Partners 11–20 of 34` if there are several pages
    public String title(String what) {
        if (pages() == 1) {
            return "%s (%d)".formatted(what, all.size());
        }
        return items().size() == 1
                ? "%s %d of %d".formatted(what, to(), all.size())
                : "%s %d–%d of %d".formatted(what, from() + 1, to(), all.size());
    }

    private int from() {
        return (page - 1) * SIZE;
    }

    private int to() {
        return Math.min(all.size(), from() + SIZE);
    }
}
