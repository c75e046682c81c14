package io.baton.desk.refer.log;

import io.baton.bench.ServiceFinder;
import io.baton.claim.PriorRelation;
import io.baton.claim.SameNeed;
import io.baton.client.KnownClients;
import io.baton.desk.ButtonHandler;
import io.baton.desk.Command;
import io.baton.desk.refer.claim.ClaimKeeper;
import io.baton.desk.refer.claim.ClaimLines;
import io.baton.desk.refer.claim.ClaimNoticeJob;
import io.baton.desk.refer.claim.ClaimReader;
import io.baton.desk.refer.claim.ClaimedNames;
import io.baton.desk.refer.claim.ClaimsOfSteps;
import io.baton.desk.refer.claim.LoggedClaims;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.refer.step.StepWatcher;
import io.baton.firm.FirmId;
import io.baton.firm.Firms;
import io.baton.firm.Individual;
import io.baton.partner.Partners;
import io.baton.referral.Referral;
import io.baton.referral.Referrals;
import io.baton.store.ClaimStore;
import io.baton.store.ClientStore;
import io.baton.store.SweepMarks;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Everything about the clients of referrals: who they are, what to say about them, and the buttons
/// of what is asked.
public final class ClientTracking {
    private final ClientStore clients;
    private final Referrals referrals;
    private final ClientRecorder recorder;
    private final SameNeed sameNeed;
    private final Counterparties counterparties;
    private final ClaimStore claims;
    private final ClaimReader claimReader;
    private final ClaimKeeper claimKeeper;

    /// @param knownClients built from the same store
    /// @param services tells whether two needs are for one service
    public ClientTracking(
            ClientStore clients,
            KnownClients knownClients,
            ClaimStore claims,
            Partners partners,
            Firms firms,
            Referrals referrals,
            ServiceFinder services) {
        this.clients = clients;
        this.claims = claims;
        this.referrals = referrals;
        sameNeed = new SameNeed(services);
        counterparties = new Counterparties(partners);
        recorder = new ClientRecorder(clients, knownClients, partners, firms);
        claimReader =
                new ClaimReader(
                        claims,
                        referrals,
                        sameNeed,
                        new ClaimedNames(knownClients, recorder::domainOwner),
                        counterparties);
        claimKeeper = new ClaimKeeper(claims, claimReader, counterparties);
    }

    /// The firm's clients with all their names.
    public KnownClients.Directory known(FirmId firm) {
        return recorder.known(firm);
    }

    public ClientNotices notices() {
        return new ClientNotices(
                recorder, referrals, sameNeed, new LoggedClaims(claimKeeper, counterparties));
    }

    /// What cards say about claims.
    public ClaimLines claimLines() {
        return new ClaimLines(claimKeeper, counterparties);
    }

    /// Whether the firm says that it knew the client of this referral before.
    public Optional<PriorRelation> knownBefore(Referral referral) {
        return claimReader
                .under(referral.client(), referral)
                .flatMap(claim -> Optional.ofNullable(claim.prior()));
    }

    /// Who holds the claims on clients.
    public ClaimKeeper claimKeeper() {
        return claimKeeper;
    }

    /// Keeps claims after steps.
    public StepWatcher claimsOfSteps() {
        return new ClaimsOfSteps(claimKeeper, claimReader);
    }

    /// @param hasLeft whether a member is known to have left
    public ClaimNoticeJob claimNotices(Firms firms, Predicate<Individual> hasLeft) {
        return new ClaimNoticeJob(firms, claims, referrals, claimKeeper, counterparties, hasLeft);
    }

    public List<ButtonHandler> buttons() {
        return SameClientButton.both(clients, recorder);
    }

    Command sameClients() {
        return new SameClients(clients, recorder);
    }

    /// @param marks keeps how far it came
    public ClientSweep sweep(Firms firms, SweepMarks marks) {
        return new ClientSweep(
                firms,
                referrals,
                marks,
                (referral, firm, now) -> {
                    recorder.record(referral);
                    claimKeeper.keepEarlier(referral, firm, now);
                },
                claimKeeper::longestWindow);
    }
}
