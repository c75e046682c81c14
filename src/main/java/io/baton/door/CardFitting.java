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

    /// A limit for all elements together.
    ///
    /// @param room in the platform's unit
    /// @param size size of one element, in the same unit
    public record Limit<E>(int room, ToIntFunction<E> size) {
        private int used(List<E> elements) {
            return elements.stream().mapToInt(size).sum();
        }

        /// What's left beside these elements.
        private Limit<E> beside(List<E> elements) {
            return new Limit<>(room - used(elements), size);
        }
    }

    /// @param limits all of them hold for the result
    /// @param buttons whether an element is a row of buttons
    /// @return `elements` if they fit
    public static <E> List<E> fit(
            List<E> elements, List<Limit<E>> limits, Predicate<E> buttons, E notice) {
        if (fits(elements, limits)) {
            return elements;
        }
        var end = lastButtons(elements, limits, buttons);
        var rest = new ArrayList<>(end);
        rest.addFirst(notice);
        var left = limits.stream().map(limit -> limit.beside(rest)).toList();
        var kept =
                new ArrayList<>(beginning(elements.subList(0, elements.size() - end.size()), left));
        kept.addAll(rest);
        return kept;
    }

    private static <E> boolean fits(List<E> elements, List<Limit<E>> limits) {
        return limits.stream().allMatch(limit -> limit.used(elements) <= limit.room());
    }

    /// The rows of buttons at the end, until they have taken half of the room.
    private static <E> List<E> lastButtons(
            List<E> elements, List<Limit<E>> limits, Predicate<E> buttons) {
        int from = elements.size();
        while (from > 0
                && buttons.test(elements.get(from - 1))
                && belowHalf(elements.subList(from, elements.size()), limits)) {
            from--;
        }
        return elements.subList(from, elements.size());
    }

    private static <E> boolean belowHalf(List<E> elements, List<Limit<E>> limits) {
        return limits.stream().allMatch(limit -> limit.used(elements) < limit.room() / 2);
    }

    private static <E> List<E> beginning(List<E> elements, List<Limit<E>> limits) {
        var left = limits.stream().mapToInt(Limit::room).toArray();
        for (int i = 0; i < elements.size(); i++) {
            for (int each = 0; each < left.length; each++) {
                left[each] -= limits.get(each).size().applyAsInt(elements.get(i));
                if (left[each] < 0) {
                    return elements.subList(0, i);
                }
            }
        }
        return elements;
    }
}
