package io.baton.door;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/// Fits a card into a platform's limit: keeps its beginning and its last buttons, such as "More",
/// and puts a notice in place of the rest.
public final class CardFitting {
    /// Text of the notice.
    public static final String MORE = "… There's more than fits here.";

    private CardFitting() {}

    /// @param room limit for all elements together
    /// @param size size of one element, in the unit of `room`
    /// @param buttons whether an element is a row of buttons
    /// @return `elements` if they fit
    public static <E> List<E> fit(
            List<E> elements, int room, ToIntFunction<E> size, Predicate<E> buttons, E notice) {
        if (elements.stream().mapToInt(size).sum() <= room) {
            return elements;
        }
        int from = elements.size();
        int end = 0;
        while (from > 0 && buttons.test(elements.get(from - 1)) && end < room / 2) {
            from--;
            end += size.applyAsInt(elements.get(from));
        }
        int left = room - end - size.applyAsInt(notice);
        var kept = new ArrayList<>(beginning(elements.subList(0, from), left, size));
        kept.add(notice);
        kept.addAll(elements.subList(from, elements.size()));
        return kept;
    }

    private static <E> List<E> beginning(List<E> elements, int room, ToIntFunction<E> size) {
        int used = 0;
        for (int i = 0; i < elements.size(); i++) {
            used += size.applyAsInt(elements.get(i));
            if (used > room) {
                return elements.subList(0, i);
            }
        }
        return elements;
    }
}
