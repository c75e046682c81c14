package io.baton.desk.partner.file;

import io.baton.desk.Ask;
import io.baton.partner.ImportRow;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import io.baton.partner.PartnerName;
import io.baton.store.PartnerStore;
import io.baton.understanding.reader.Confusables;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Applies a row of an import to the current version of its partner, in one write. A row that was
/// written before is not written again, even if the partner has changed since.
///
/// @param idsByName partner ids by [Partner#nameKey]
record RowWriter(PartnerStore partners, Ask ask, Map<String, PartnerId> idsByName) {

    /// Attempts before giving up. More people never edit one partner at once.
    private static final int TRIES = 20;

    enum RowOutcome {
        ADDED,
        CHANGED,
        LEFT_OUT
    }

    /// @param turn the id that makes the write of this row happen once
    /// @param isNew whether the name was free when the file was read. A partner that has it now may
    ///   come from an earlier attempt at this row.
    RowOutcome write(ImportRow importRow, String turn, boolean isNew) {
        var name = PartnerName.key(importRow.name());
        for (int i = 0; i < TRIES; i++) {
            var existing = idsByName.get(name);
            var outcome =
                    existing == null || isNew && i == 0 && mayBeFromThisRow(existing, name, turn)
                            ? add(importRow, turn)
                            : change(importRow, turn, existing);
            if (outcome.isPresent()) {
                return outcome.get();
            }
        }
        return RowOutcome.LEFT_OUT;
    }

    /// Whether an earlier attempt at this row may have added the partner. Its id would then be the
    /// name or the row's turn.
    private static boolean mayBeFromThisRow(PartnerId existing, String name, String turn) {
        return existing.value().equals(Confusables.skeleton(name)) || existing.value().equals(turn);
    }

    /// Derives the id from the name, as `partner add` does, so the store refuses a second partner
    /// with that name. If a renamed partner still has that id, uses the row's turn.
    private Optional<RowOutcome> add(ImportRow importRow, String turn) {
        if (ImportPreview.refusal(importRow, Optional.empty(), ask.today()).isPresent()) {
            return Optional.of(RowOutcome.LEFT_OUT);
        }
        var firm = ask.firm().id();
        var byName = new PartnerId(Confusables.skeleton(importRow.name()));
        boolean renamed =
                partners.find(firm, byName)
                        .filter(existing -> !named(existing, importRow))
                        .isPresent();
        var id = renamed ? new PartnerId(turn) : byName;
        var added =
                importRow
                        .applyTo(Partner.named(id, firm, importRow.name()), ask.today())
                        .termsSetBy(null, ask.who(), ask.now());
        return switch (partners.write(added, turn, List.of())) {
            case WRITTEN, DUPLICATE_TURN -> Optional.of(RowOutcome.ADDED);
            case STALE -> {
                var owner = partners.findByName(firm, importRow.name()).map(Partner::id);
                idsByName.put(PartnerName.key(importRow.name()), owner.orElse(id));
                yield Optional.empty();
            }
        };
    }

    private static boolean named(Partner partner, ImportRow importRow) {
        return partner.nameKey().equals(PartnerName.key(importRow.name()));
    }

    private Optional<RowOutcome> change(ImportRow importRow, String turn, PartnerId id) {
        var before = partners.find(ask.firm().id(), id);
        if (before.isEmpty() || ImportPreview.refusal(importRow, before, ask.today()).isPresent()) {
            return Optional.of(RowOutcome.LEFT_OUT);
        }
        if (importRow.changesTo(before.get(), ask.today()).isEmpty()) {
            return Optional.of(RowOutcome.CHANGED);
        }
        var next =
                importRow
                        .applyTo(before.get(), ask.today())
                        .termsSetBy(before.get(), ask.who(), ask.now());
        return switch (partners.write(next, turn, List.of())) {
            case WRITTEN, DUPLICATE_TURN -> Optional.of(RowOutcome.CHANGED);
            case STALE -> Optional.empty();
        };
    }
}
