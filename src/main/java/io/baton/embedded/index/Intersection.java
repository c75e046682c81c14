package io.baton.embedded.index;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/// The ids that are in all of several sorted parts of indexes, in that order. A part is read only
/// where the others have entries too, so two common words that rarely meet cost little.
final class Intersection implements Iterator<Object> {
    private final List<MergedCursors> all;
    private Iterator<Object> found = Collections.emptyIterator();

    /// @param all at least one, all sorted by the same value in the same direction
    Intersection(List<MergedCursors> all) {
        this.all = List.copyOf(all);
    }

    @Override
    public boolean hasNext() {
        while (!found.hasNext() && all.stream().allMatch(MergedCursors::hasNext)) {
            step();
        }
        return found.hasNext();
    }

    @Override
    public Object next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return found.next();
    }

    private void step() {
        var furthest = all.stream().max(MergedCursors::compareNext).orElseThrow();
        if (all.stream().allMatch(each -> each.compareNext(furthest) == 0)) {
            var ids = all.getFirst().next();
            all.stream().skip(1).forEach(each -> ids.retainAll(each.next()));
            found = ids.iterator();
        } else {
            var value = furthest.value();
            all.forEach(each -> each.skipTo(value));
        }
    }
}
