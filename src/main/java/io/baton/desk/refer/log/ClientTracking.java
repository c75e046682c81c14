package io.baton.desk.refer.log;

import io.baton.bench.ServiceFinder;
import io.baton.client.KnownClients;
import io.baton.desk.ButtonHandler;
import io.baton.desk.Command;
import io.baton.firm.FirmId;
import io.baton.firm.Firms;
import io.baton.partner.Partners;
import io.baton.referral.Referrals;
import io.baton.store.ClientStore;
import java.util.List;

/// Everything about the clients of referrals: who they are, what to say about them, and the buttons
/// of what is asked.
public final class ClientTracking {
    private final ClientStore clients;
    private final Referrals referrals;
    private final ClientRecorder recorder;
    private final ServiceFinder services;

    /// @param knownClients built from the same store
    /// @param services tells whether two needs are for one service
    public ClientTracking(
            ClientStore clients,
            KnownClients knownClients,
            Partners partners,
            Firms firms,
            Referrals referrals,
            ServiceFinder services) {
        this.services = services;
        this.clients = clients;
        this.referrals = referrals;
        recorder = new ClientRecorder(clients, knownClients, partners, firms);
    }

    /// The firm's clients with all their names.
    public KnownClients.Directory known(FirmId firm) {
        return recorder.known(firm);
    }

    public ClientNotices notices() {
        return new ClientNotices(recorder, referrals, services);
    }

    public List<ButtonHandler> buttons() {
        return SameClientButton.both(clients, recorder);
    }

    Command sameClients() {
        return new SameClients(clients, recorder);
    }

    public ClientSweep sweep(Firms firms) {
        return new ClientSweep(firms, referrals, recorder);
    }
}
