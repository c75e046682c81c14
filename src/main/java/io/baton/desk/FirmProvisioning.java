package io.baton.desk;

import io.baton.chat.Workspace;
import io.baton.firm.Firm;
import io.baton.firm.FirmId;
import io.baton.firm.Individual;
import io.baton.store.FirmStore;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/// Finds the firm of a workspace. Creates the firm on its first turn, and applies the current
/// settings on the first turn after a start.
public final class FirmProvisioning {
    private final FirmStore firms;
    private final Policy policy;
    private final Set<FirmId> upToDate = ConcurrentHashMap.newKeySet();

    /// Configuration of new and existing firms.
    ///
    /// @param newFirm creates a firm on first contact
    /// @param withCurrentSettings applies the current settings to a firm
    /// @param isHome whether the workspace belongs to a firm; no one in any other workspace is a
    ///   member, even if the platform says so
    public record Policy(
            Function<FirmId, Firm> newFirm,
            UnaryOperator<Firm> withCurrentSettings,
            Predicate<Workspace> isHome) {}

    public FirmProvisioning(FirmStore firms, Policy policy) {
        this.firms = firms;
        this.policy = policy;
    }

    boolean isHome(Workspace workspace) {
        return policy.isHome().test(workspace);
    }

    /// @param workspace a firm's own
    public Firm firmOf(Workspace workspace) {
        var id = new FirmId(workspace.key());
        var firm = firms.find(id).orElseGet(() -> create(id));
        return upToDate.contains(id) ? firm : update(firm);
    }

    /// The first member who does something becomes the keeper.
    Firm keptBy(Firm firm, Individual member) {
        if (firm.keeper() != null) {
            return firm;
        }
        firms.write(firm.withKeeper(member), "keeper-" + firm.version(), List.of());
        return firms.find(firm.id()).orElseThrow();
    }

    private Firm create(FirmId id) {
        firms.write(policy.newFirm().apply(id), "founding", List.of());
        return firms.find(id).orElseThrow();
    }

    private Firm update(Firm firm) {
        var updated = policy.withCurrentSettings().apply(firm);
        if (!updated.equals(firm)) {
            firms.write(updated, "settings-" + firm.version(), List.of());
        }
        upToDate.add(firm.id());
        return firms.find(firm.id()).orElseThrow();
    }
}
