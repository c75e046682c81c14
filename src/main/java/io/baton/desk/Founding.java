package io.baton.desk;

import io.baton.chat.Workspace;
import io.baton.firm.Firm;
import io.baton.firm.FirmId;
import io.baton.firm.Firms;
import io.baton.outbox.Journal;
import java.util.List;
import java.util.function.Function;

/// Finds the firm of a workspace, and founds it with the usual settings at its first turn.
public final class Founding {

    private final Firms firms;
    private final Journal<Firm> journal;
    private final Function<FirmId, Firm> usual;

    /// @param usual the settings of a firm that was never seen before
    public Founding(Firms firms, Journal<Firm> journal, Function<FirmId, Firm> usual) {
        this.firms = firms;
        this.journal = journal;
        this.usual = usual;
    }

    public Firm firmOf(Workspace workspace) {
        var id = new FirmId(workspace.key());
        return firms.find(id).orElseGet(() -> found(id));
    }

    private Firm found(FirmId id) {
        journal.write(usual.apply(id), "founding", List.of());
        return firms.find(id).orElseThrow();
    }
}
