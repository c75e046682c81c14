package io.baton.mongo.cache;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/// Documents of one kind in memory, sorted. A returned list never changes, and the same list is
/// returned until a document changes. Thread-safe; never waits for a database.
public final class SortedSnapshot<T> {

    /// Up to this many documents are inserted one by one. For more, everything is sorted again.
    private static final int INSERT_LIMIT = 100;

    private final Function<T, String> id;
    private final ToLongFunction<T> version;
    private final Comparator<T> order;
    private Map<String, T> byId = new HashMap<>();
    private volatile List<T> all = List.of();

    /// @param id unique among the documents
    /// @param order a total order: no two documents are equal in it
    public SortedSnapshot(Function<T, String> id, ToLongFunction<T> version, Comparator<T> order) {
        this.id = id;
        this.version = version;
        this.order = order;
    }

    public List<T> all() {
        return all;
    }

    /// Adds documents that were read or written. The highest version of each wins.
    public synchronized void merge(Collection<T> documents) {
        var newer =
                documents.stream()
                        .filter(one -> version(byId.get(id(one))) < version(one))
                        .toList();
        if (newer.size() > INSERT_LIMIT) {
            newer.forEach(one -> byId.put(id(one), one));
            all = sorted();
        } else if (!newer.isEmpty()) {
            var next = new ArrayList<>(all);
            newer.forEach(one -> insert(one, next));
            all = Collections.unmodifiableList(next);
        }
    }

    /// Replaces everything by a full read, except what was merged since the read began.
    ///
    /// @param before the list when the read began
    public synchronized void replaceAll(List<T> before, List<T> loaded) {
        var unchanged = Collections.newSetFromMap(new IdentityHashMap<T, Boolean>());
        unchanged.addAll(before);
        var next = HashMap.<String, T>newHashMap(loaded.size());
        loaded.forEach(one -> next.put(id(one), knownIfEqual(one)));
        byId.forEach((id, known) -> {
            if (!unchanged.contains(known) && version(next.get(id)) < version(known)) {
                next.put(id, known);
            }
        });
        if (!same(next)) {
            byId = next;
            all = sorted();
        }
    }

    private void insert(T one, List<T> list) {
        var old = byId.put(id(one), one);
        if (old != null) {
            list.remove(Collections.binarySearch(list, old, order));
        }
        list.add(-Collections.binarySearch(list, one, order) - 1, one);
    }

    private T knownIfEqual(T loaded) {
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
        return id.apply(one);
    }

    private long version(@Nullable T one) {
        return one == null ? -1 : version.applyAsLong(one);
    }
}
