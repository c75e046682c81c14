package io.baton.referral;

import io.baton.firm.FirmId;
import io.baton.firm.Individual;
import io.baton.partner.PartnerId;
import io.baton.referral.amount.Estimate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One need of one client, passed between the firm and a partner.
///
/// @param version number of writes so far; 0 if never stored
public record Referral(
        Registration registration,
        ClientNeed wanted,
        Parties parties,
        State state,
        ReferralHistory history,
        long version) {

    public ReferralId id() {
        return registration.id();
    }

    public FirmId firm() {
        return registration.firm();
    }

    public int number() {
        return registration.number();
    }

    public @Nullable String channel() {
        return registration.channel();
    }

    public Registration.@Nullable BundlePart bundle() {
        return registration.bundle();
    }

    /// The file it was imported from; null if it was logged.
    public Registration.@Nullable Imported imported() {
        return registration.imported();
    }

    /// Whether a step was imported with the referral. It's no news, and only its day is known.
    public boolean isImported(Step step) {
        var imported = imported();
        return imported != null && !step.at().isAfter(imported.at());
    }

    public String client() {
        return wanted.client();
    }

    public String need() {
        return wanted.need();
    }

    public @Nullable String clientContact() {
        return wanted.clientContact();
    }

    public @Nullable Estimate estimate() {
        return wanted.estimate();
    }

    public @Nullable NeededBy neededBy() {
        return wanted.neededBy();
    }

    public Direction direction() {
        return parties.direction();
    }

    public @Nullable PartnerId partner() {
        return parties.partner();
    }

    public Individual sender() {
        return parties.sender();
    }

    /// The baton holder: the one accountable person.
    public Individual holder() {
        return parties.holder();
    }

    public List<Step> steps() {
        return history.steps();
    }

    public List<Payment> payments() {
        return history.payments();
    }

    /// `R-12`
    public String label() {
        return "R-" + number();
    }

    public Stage stage() {
        return state.stage();
    }

    public boolean outbound() {
        return direction() == Direction.OUT;
    }

    /// The last step that changed the state.
    public Step lastMove() {
        return history.lastMove();
    }

    /// The partners who declined it, let it lapse or returned it, so they aren't proposed again.
    public Set<PartnerId> refusedBy() {
        return OfferHistory.refusedBy(history.standing());
    }

    /// Whether the partner is involved: for outbound, they were asked and have neither declined nor
    /// let the offer lapse, and it wasn't taken or handed back.
    public boolean involvesPartner() {
        return !outbound() || OfferHistory.stillAsked(history.standing());
    }

    /// When the other side accepted; empty if the baton has come back since. From then on the
    /// referral counts as given and received.
    public Optional<Instant> acceptedAt() {
        return history.acceptedAt();
    }

    /// The number of offers made so far, with those that were undone.
    public int rounds() {
        return history.offers();
    }

    /// The number of the last offer that wasn't undone; 0 if there is none. Its cards carry it.
    public int lastRound() {
        return history.lastRound();
    }

    /// The round that buttons are made for. Those that offer it work only until it's offered, even
    /// if the offer is undone.
    public int round() {
        return stage() == Stage.LOGGED ? rounds() : lastRound();
    }

    public boolean late(Instant now) {
        return state instanceof State.Offered offer && !offer.deadline().isAfter(now);
    }

    /// Moves to the next state and records the step.
    Referral moved(
            State next, Individual newHolder, Instant at, @Nullable Individual who, Event event) {
        var step = new Step(at, who, stage(), next.stage(), event);
        return with(parties.withHolder(newHolder), next, history.with(step));
    }

    /// Records a step without changing the state.
    Referral recorded(Instant at, @Nullable Individual who, Event event) {
        return with(parties, state, history.with(new Step(at, who, stage(), stage(), event)));
    }

    /// @param index of the step that it replaces
    Referral withStep(int index, Step step) {
        return with(parties, state, history.with(index, step));
    }

    /// The version after this write, for the next write to build on.
    public Referral written() {
        return new Referral(registration, wanted, parties, state, history, version + 1);
    }

    Referral with(ClientNeed next) {
        return new Referral(registration, next, parties, state, history, version);
    }

    Referral with(Parties next) {
        return with(next, state, history);
    }

    Referral withPayment(Payment payment) {
        return with(parties, state, history.with(payment));
    }

    private Referral with(Parties newParties, State next, ReferralHistory newHistory) {
        return new Referral(registration, wanted, newParties, next, newHistory, version);
    }
}
