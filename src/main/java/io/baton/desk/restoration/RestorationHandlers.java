package io.baton.desk.restoration;

import io.baton.desk.Handlers;
import io.baton.desk.button.RestorationButtons;
import io.baton.firm.Restoration.PostFate;
import io.baton.outbox.HeldParcels;
import io.baton.store.RestorationStore;
import java.util.List;

/// The buttons of what waits for a decision after a restore. Members only.
public record RestorationHandlers(RestorationStore restorations, HeldParcels heldParcels) {

    public Handlers handlers() {
        return new Handlers(
                List.of(),
                List.of(
                        new DecisionButton(
                                RestorationButtons.SEND,
                                restorations,
                                heldParcels,
                                restoration -> restoration.decided(PostFate.SENT)),
                        new DecisionButton(
                                RestorationButtons.DROP,
                                restorations,
                                heldParcels,
                                restoration -> restoration.decided(PostFate.DROPPED)),
                        new DecisionButton(
                                RestorationButtons.LAPSE,
                                restorations,
                                heldParcels,
                                restoration -> restoration.withLapsing())),
                List.of());
    }
}
