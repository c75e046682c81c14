package io.baton.desk;

import io.baton.chat.Workspace;
import io.baton.firm.Firm;
import io.baton.firm.FirmId;
import io.baton.store.FirmStore;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/// Finds the firm of a workspace; founds it at its first turn, and brings it to the house's present
/// settings at the first turn after a start.
public final class FirmProvisioning {
    private final FirmStore firms;
    private final Policy house;
    private final Set<FirmId> settled = ConcurrentHashMap.newKeySet();

    /// What is set from outside.
    ///
    /// @param newFirm a firm that was never seen before
    /// @param withCurrentSettings the same firm with today's settings
    /// @param isHome whether the people of a workspace are a firm's own; in any other nobody is a
    ///   member, whatever the platform says of him
    public record Policy(
            Function<FirmId, Firm> newFirm,
            UnaryOperator<Firm> withCurrentSettings,
            Predicate<Workspace> isHome) {}

    public FirmProvisioning(FirmStore firms, Policy house) {
        this.firms = firms;
        this.house = house;
    }

    boolean isHome(Workspace workspace) {
        return house.isHome().test(workspace);
    }

    /// Of a workspace that is a firm's own.
    public Firm firmOf(Workspace workspace) {
        var id = new FirmId(workspace.key());
        var found = firms.find(id).orElseGet(() -> found(id));
        return settled.contains(id) ? found : settle(found);
    }

    private Firm found(FirmId id) {
        firms.write(house.newFirm().apply(id), "founding", List.of());
        return firms.find(id).orElseThrow();
    }

    private Firm settle(Firm firm) {
        var today = house.withCurrentSettings().apply(firm);
        if (!today.equals(firm)) {
            firms.write(today, "settings-" + firm.version(), List.of());
        }
        settled.add(firm.id());
        return firms.find(firm.id()).orElseThrow();
    }
}
