package io.baton.desk.partner.file;

import io.baton.desk.Ask;
import io.baton.desk.text.CleanText;
import io.baton.partner.ImportRow;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import io.baton.store.PartnerStore;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Writes a row of an import upon the partner as it stands then, in one write. A row whose write
/// was done before is not done again, whatever became of the partner since.
///
/// @param bench who has which name, by [ImportPreview#nameKey]
record RowWriter(PartnerStore partners, Ask ask, Map<String, PartnerId> bench) {

    /// More people at once than ever edit one partner.
    private static final int TRIES = 20;

    enum RowOutcome {
        ADDED,
        CHANGED,
        LEFT_OUT
    }

    /// @param turn the one act that this row is
    /// @param fresh whether nobody had the name when the file was read; who has it now may have it
    ///   from an earlier try of this row
    RowOutcome write(ImportRow entry, String turn, boolean fresh) {
        var name = ImportPreview.nameKey(entry.name());
        for (int i = 0; i < TRIES; i++) {
            var id = Optional.ofNullable(bench.get(name));
            boolean adds = id.isEmpty() || fresh && i == 0 && (is(id, name) || is(id, turn));
            var end = adds ? add(entry, turn) : change(entry, turn, id.orElseThrow());
            if (end.isPresent()) {
                return end.get();
            }
        }
        return RowOutcome.LEFT_OUT;
    }

    private static boolean is(Optional<PartnerId> id, String value) {
        return id.filter(each -> each.value().equals(value)).isPresent();
    }

    /// As by hand, the id comes from the name, so that the store refuses a second partner of the
    /// name; where an earlier bearer of it was renamed, it comes from the row.
    private Optional<RowOutcome> add(ImportRow entry, String turn) {
        if (ImportPreview.refusal(entry, Optional.empty(), ask.today()).isPresent()) {
            return Optional.of(RowOutcome.LEFT_OUT);
        }
        var firm = ask.firm().id();
        var byName = new PartnerId(ImportPreview.nameKey(CleanText.oneLine(entry.name())));
        boolean renamed =
                partners.find(firm, byName).filter(bearer -> !named(bearer, entry)).isPresent();
        var id = renamed ? new PartnerId(turn) : byName;
        var fresh = entry.applyTo(Partner.named(id, firm, entry.name()), ask.today());
        return switch (partners.write(fresh, turn, List.of())) {
            case WRITTEN, DUPLICATE_TURN -> Optional.of(RowOutcome.ADDED);
            case STALE -> {
                bench.put(ImportPreview.nameKey(entry.name()), id);
                yield Optional.empty();
            }
        };
    }

    private static boolean named(Partner partner, ImportRow entry) {
        return ImportPreview.nameKey(partner.name()).equals(ImportPreview.nameKey(entry.name()));
    }

    private Optional<RowOutcome> change(ImportRow entry, String turn, PartnerId id) {
        var before = partners.find(ask.firm().id(), id);
        if (before.isEmpty() || ImportPreview.refusal(entry, before, ask.today()).isPresent()) {
            return Optional.of(RowOutcome.LEFT_OUT);
        }
        if (entry.changesTo(before.get(), ask.today()).isEmpty()) {
            return Optional.of(RowOutcome.CHANGED);
        }
        var next = entry.applyTo(before.get(), ask.today());
        return switch (partners.write(next, turn, List.of())) {
            case WRITTEN, DUPLICATE_TURN -> Optional.of(RowOutcome.CHANGED);
            case STALE -> Optional.empty();
        };
    }
}
