package io.baton.desk;

import io.baton.chat.Workspace;
import io.baton.firm.Firm;
import io.baton.firm.FirmId;
import io.baton.firm.Individual;
import io.baton.store.FirmStore;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/// Finds the firm of a workspace. Creates the firm on its first turn.
public final class FirmProvisioning {
    private final FirmStore firms;
    private final Policy policy;

    /// Configuration of firms.
    ///
    /// @param newFirm creates a firm on first contact, with the initial settings
    /// @param isHome whether the workspace belongs to a firm; no one in any other workspace is a
    ///   member, even if the platform says so
    public record Policy(Function<FirmId, Firm> newFirm, Predicate<Workspace> isHome) {}

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
        return firms.find(id).orElseGet(() -> create(id));
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
}
