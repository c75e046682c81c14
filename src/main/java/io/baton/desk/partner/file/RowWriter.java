package io.baton.desk.partner.file;

import io.baton.desk.Ask;
import io.baton.desk.text.Line;
import io.baton.partner.Entry;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import io.baton.partner.Partners;
import io.baton.store.Journal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Writes a row of an import upon the partner as it stands then, in one write. A row whose write
/// was done before is not done again, whatever became of the partner since.
///
/// @param bench who has which name, by [Sorting#key]
record RowWriter(
        Partners partners, Journal<Partner> journal, Ask ask, Map<String, PartnerId> bench) {

    /// More people at once than ever edit one partner.
    private static final int TRIES = 20;

    enum End {
        ADDED,
        CHANGED,
        LEFT_OUT
    }

    /// @param turn the one act that this row is
    /// @param fresh whether nobody had the name when the file was read; who has it now may have it
    ///   from an earlier try of this row
    End write(Entry entry, String turn, boolean fresh) {
        var name = Sorting.key(entry.name());
        for (int i = 0; i < TRIES; i++) {
            var id = Optional.ofNullable(bench.get(name));
            boolean adds = id.isEmpty() || fresh && i == 0 && (is(id, name) || is(id, turn));
            var end = adds ? add(entry, turn) : change(entry, turn, id.orElseThrow());
            if (end.isPresent()) {
                return end.get();
            }
        }
        return End.LEFT_OUT;
    }

    private static boolean is(Optional<PartnerId> id, String value) {
        return id.filter(each -> each.value().equals(value)).isPresent();
    }

    /// As by hand, the id comes from the name, so that the store refuses a second partner of the
    /// name; where an earlier bearer of it was renamed, it comes from the row.
    private Optional<End> add(Entry entry, String turn) {
        if (Sorting.refusal(entry, Optional.empty(), ask.today()).isPresent()) {
            return Optional.of(End.LEFT_OUT);
        }
        var firm = ask.firm().id();
        var byName = new PartnerId(Sorting.key(Line.of(entry.name())));
        boolean renamed =
                partners.find(firm, byName).filter(bearer -> !named(bearer, entry)).isPresent();
        var id = renamed ? new PartnerId(turn) : byName;
        var fresh = entry.onto(Partner.named(id, firm, entry.name()), ask.today());
        return switch (journal.write(fresh, turn, List.of())) {
            case WRITTEN, HEARD -> Optional.of(End.ADDED);
            case STALE -> {
                bench.put(Sorting.key(entry.name()), id);
                yield Optional.empty();
            }
        };
    }

    private static boolean named(Partner partner, Entry entry) {
        return Sorting.key(partner.name()).equals(Sorting.key(entry.name()));
    }

    private Optional<End> change(Entry entry, String turn, PartnerId id) {
        var before = partners.find(ask.firm().id(), id);
        if (before.isEmpty() || Sorting.refusal(entry, before, ask.today()).isPresent()) {
            return Optional.of(End.LEFT_OUT);
        }
        if (entry.changes(before.get(), ask.today()).isEmpty()) {
            return Optional.of(End.CHANGED);
        }
        var next = entry.onto(before.get(), ask.today());
        return switch (journal.write(next, turn, List.of())) {
            case WRITTEN, HEARD -> Optional.of(End.CHANGED);
            case STALE -> Optional.empty();
        };
    }
}
