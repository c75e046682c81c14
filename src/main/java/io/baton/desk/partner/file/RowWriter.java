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
    RowOutcome write(ImportRow importRow, String turn, boolean fresh) {
        var name = ImportPreview.nameKey(importRow.name());
        for (int i = 0; i < TRIES; i++) {
            var bearer = bench.get(name);
            var end =
                    bearer == null || fresh && i == 0 && isOurs(bearer, name, turn)
                            ? add(importRow, turn)
                            : change(importRow, turn, bearer);
            if (end.isPresent()) {
                return end.get();
            }
        }
        return RowOutcome.LEFT_OUT;
    }

    /// Whether an earlier try of this row may have made the partner: it would have taken its id
    /// from the name or from the row.
    private static boolean isOurs(PartnerId bearer, String name, String turn) {
        return bearer.value().equals(name) || bearer.value().equals(turn);
    }

    /// As by hand, the id comes from the name, so that the store refuses a second partner of the
    /// name; where an earlier bearer of it was renamed, it comes from the row.
    private Optional<RowOutcome> add(ImportRow importRow, String turn) {
        if (ImportPreview.refusal(importRow, Optional.empty(), ask.today()).isPresent()) {
            return Optional.of(RowOutcome.LEFT_OUT);
        }
        var firm = ask.firm().id();
        var byName = new PartnerId(ImportPreview.nameKey(CleanText.oneLine(importRow.name())));
        boolean renamed =
                partners.find(firm, byName).filter(bearer -> !named(bearer, importRow)).isPresent();
        var id = renamed ? new PartnerId(turn) : byName;
        var fresh = importRow.applyTo(Partner.named(id, firm, importRow.name()), ask.today());
        return switch (partners.write(fresh, turn, List.of())) {
            case WRITTEN, DUPLICATE_TURN -> Optional.of(RowOutcome.ADDED);
            case STALE -> {
                bench.put(ImportPreview.nameKey(importRow.name()), id);
                yield Optional.empty();
            }
        };
    }

    private static boolean named(Partner partner, ImportRow importRow) {
        return ImportPreview.nameKey(partner.name())
                .equals(ImportPreview.nameKey(importRow.name()));
    }

    private Optional<RowOutcome> change(ImportRow importRow, String turn, PartnerId id) {
        var before = partners.find(ask.firm().id(), id);
        if (before.isEmpty() || ImportPreview.refusal(importRow, before, ask.today()).isPresent()) {
            return Optional.of(RowOutcome.LEFT_OUT);
        }
        if (importRow.changesTo(before.get(), ask.today()).isEmpty()) {
            return Optional.of(RowOutcome.CHANGED);
        }
        var next = importRow.applyTo(before.get(), ask.today());
        return switch (partners.write(next, turn, List.of())) {
            case WRITTEN, DUPLICATE_TURN -> Optional.of(RowOutcome.CHANGED);
            case STALE -> Optional.empty();
        };
    }
}
