package io.baton.mongo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Documents of one kind in their order. A list that was handed out never changes, and as long as
/// nothing is learned it is the same one. Safe for many threads; none waits for a database here.
final class SortedSnapshot<T> {

    /// More than these are sorted anew rather than put in their places one by one.
    private static final int FEW = 100;

    private final CollectionSchema<T> collectionSchema;
    private final Comparator<T> order;
    private Map<String, T> byId = new HashMap<>();
    private volatile List<T> all = List.of();

    /// @param order leaves no two documents equal
    SortedSnapshot(CollectionSchema<T> collectionSchema, Comparator<T> order) {
        this.collectionSchema = collectionSchema;
        this.order = order;
    }

    List<T> all() {
        return all;
    }

    /// Takes in what was read or written; of each document the highest version counts.
    synchronized void merge(Collection<T> told) {
        var news = told.stream().filter(one -> version(byId.get(id(one))) < version(one)).toList();
        if (news.size() > FEW) {
            news.forEach(one -> byId.put(id(one), one));
            all = sorted();
        } else if (!news.isEmpty()) {
            var next = new ArrayList<>(all);
            news.forEach(one -> place(one, next));
            all = Collections.unmodifiableList(next);
        }
    }

    /// Takes in the whole collection. It is the truth, but for what was learned since it was asked
    /// for.
    ///
    /// @param before the list as it was before the collection was asked for
    synchronized void replaceAll(List<T> before, List<T> loaded) {
        var asBefore = Collections.newSetFromMap(new IdentityHashMap<T, Boolean>());
        asBefore.addAll(before);
        var next = HashMap.<String, T>newHashMap(loaded.size());
        loaded.forEach(one -> next.put(id(one), keptIfEqual(one)));
        byId.forEach((id, known) -> {
            if (!asBefore.contains(known) && version(next.get(id)) < version(known)) {
                next.put(id, known);
            }
        });
        if (!same(next)) {
            byId = next;
            all = sorted();
        }
    }

    private void place(T one, List<T> list) {
        var old = byId.put(id(one), one);
        if (old != null) {
            list.remove(Collections.binarySearch(list, old, order));
        }
        list.add(-Collections.binarySearch(list, one, order) - 1, one);
    }

    private T keptIfEqual(T loaded) {
        var known = byId.get(id(loaded));
        return known != null && version(known) == version(loaded) ? known : loaded;
    }

    private boolean same(Map<String, T> next) {
        return next.size() == byId.size()
                && next.entrySet().stream()
                        .allMatch(each -> byId.get(each.getKey()) == each.getValue());
    }

    private List<T> sorted() {
        return byId.values().stream().sorted(order).toList();
    }

    private String id(T one) {
        return collectionSchema.id().apply(one);
    }

    private long version(@Nullable T one) {
        return one == null ? -1 : collectionSchema.version().applyAsLong(one);
    }
}
