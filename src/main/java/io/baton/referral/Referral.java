package io.baton.referral;

import io.baton.firm.FirmId;
import io.baton.firm.Individual;
import io.baton.partner.PartnerId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// One need of one client, passed between the firm and a partner.
///
/// @param partner outbound: whom it was offered to last, null before; inbound: who brought it
/// @param sender who gave it away, and gets it back when it is refused or late
/// @param holder the one accountable person, the baton holder
/// @param version the number of writes that this state has behind it; 0 when never stored
public record Referral(
        ClientNeed matter,
        Direction direction,
        @Nullable PartnerId partner,
        State state,
        Individual sender,
        Individual holder,
        List<Step> steps,
        List<Payment> payments,
        long version) {

    public Referral {
        steps = List.copyOf(steps);
        payments = List.copyOf(payments);
    }

    public ReferralId id() {
        return matter.id();
    }

    public FirmId firm() {
        return matter.firm();
    }

    public int number() {
        return matter.number();
    }

    public String client() {
        return matter.client();
    }

    public String need() {
        return matter.need();
    }

    public @Nullable String clientContact() {
        return matter.clientContact();
    }

    public @Nullable Money estimate() {
        return matter.estimate();
    }

    public @Nullable String channel() {
        return matter.channel();
    }

    public @Nullable BundlePart bundle() {
        return matter.bundle();
    }

    /// `R-12`
    public String label() {
        return "R-" + number();
    }

    public Stage stage() {
        return state.stage();
    }

    public boolean outbound() {
        return direction == Direction.OUT;
    }

    /// The last step that moved it from one state to another.
    public Step lastMove() {
        return steps.reversed().stream().filter(Step::moved).findFirst().orElse(steps.getFirst());
    }

    public Instant loggedAt() {
        return steps.getFirst().at();
    }

    /// The partners who had it and gave it back, so that they are not proposed again.
    public Set<PartnerId> refusedBy() {
        return OfferHistory.refusedBy(steps);
    }

    /// Whether the partner has a part in it: was asked and has neither declined nor let it lapse
    /// since.
    public boolean involvesPartner() {
        return !outbound() || OfferHistory.stillAsked(steps);
    }

    /// When the other side first took it; from then on it counts as given and got.
    public Optional<Instant> acceptedAt() {
        return steps.stream()
                .filter(step -> step.event() instanceof Event.Accepted)
                .map(Step::at)
                .findFirst();
    }

    /// The number of offers made so far.
    public int rounds() {
        return (int) steps.stream().filter(step -> step.event() instanceof Event.Offered).count();
    }

    public boolean late(Instant now) {
        return state instanceof State.Offered offer && !offer.deadline().isAfter(now);
    }

    /// The next state, with the step that led there.
    Referral moved(
            State next, Individual newHolder, Instant at, @Nullable Individual who, Event e) {
        return with(partner, next, newHolder, withStep(at, who, next.stage(), e), payments);
    }

    /// The same state with a line more in its story.
    Referral recorded(Instant at, @Nullable Individual who, Event event) {
        return with(partner, state, holder, withStep(at, who, stage(), event), payments);
    }

    /// Another member holds the baton, and gets it back when an offer is refused or late. Once it
    /// is accepted, who gave it away stays who gave it.
    Referral passedTo(Individual to, Instant at, Individual by, Event.Passed event) {
        var all = withStep(at, by, stage(), event);
        var giver = stage() == Stage.ACCEPTED ? sender : to;
        return new Referral(matter, direction, partner, state, giver, to, all, payments, version);
    }

    /// What the win is worth after its corrections.
    public Money netAmount(State.Won won) {
        return payments.stream()
                .filter(Payment::correction)
                .map(Payment::amount)
                .reduce(won.amount(), Money::plus);
    }

    /// The state that the next write builds on.
    public Referral written() {
        return new Referral(
                matter, direction, partner, state, sender, holder, steps, payments, version + 1);
    }

    Referral involvesPartner(PartnerId asked) {
        return with(asked, state, holder, steps, payments);
    }

    Referral withPayment(Payment payment) {
        var all = new ArrayList<>(payments);
        all.add(payment);
        return with(partner, state, holder, steps, all);
    }

    private List<Step> withStep(Instant at, @Nullable Individual who, Stage to, Event event) {
        var all = new ArrayList<>(steps);
        all.add(new Step(at, who, stage(), to, event));
        return all;
    }

    private Referral with(
            @Nullable PartnerId asked,
            State next,
            Individual newHolder,
            List<Step> newStory,
            List<Payment> newPayments) {
        return new Referral(
                matter, direction, asked, next, sender, newHolder, newStory, newPayments, version);
    }
}
