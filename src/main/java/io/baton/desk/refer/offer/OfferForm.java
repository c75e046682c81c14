package io.baton.desk.refer.offer;

import io.baton.chat.Card;
import io.baton.chat.Form;
import io.baton.chat.Reply;
import io.baton.chat.Turn;
import io.baton.desk.Ask;
import io.baton.desk.ButtonHandler;
import io.baton.desk.CommonReplies;
import io.baton.desk.FormHandler;
import io.baton.desk.NoOtherChange;
import io.baton.desk.button.PartnerButtons;
import io.baton.desk.button.ReferralRound;
import io.baton.desk.button.ShownState;
import io.baton.desk.button.Verb;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.text.Shorten;
import io.baton.partner.PartnerId;
import io.baton.referral.Referral;
import io.baton.referral.Referrals;
import java.util.List;
import java.util.Optional;

/// The button that offers a referral to a partner of one's choice, and the form that asks which.
public final class OfferForm implements ButtonHandler, FormHandler, NoOtherChange {
    public static final String PARTNER = "partner";

    /// Slack: options of a select menu.
    private static final int MOST_PARTNERS = 100;

    /// Slack: characters of an option.
    private static final int LONGEST_NAME = 75;

    private final Referrals referrals;
    private final OfferReferral offerReferral;
    private final Counterparties counterparties;
    private final NextStepButtons nextSteps;

    public OfferForm(
            Referrals referrals,
            OfferReferral offerReferral,
            Counterparties counterparties,
            NextStepButtons nextSteps) {
        this.referrals = referrals;
        this.offerReferral = offerReferral;
        this.counterparties = counterparties;
        this.nextSteps = nextSteps;
    }

    @Override
    public String action() {
        return Verb.OFFER.action();
    }

    @Override
    public String formId() {
        return action();
    }

    @Override
    public boolean openToContacts() {
        return false;
    }

    @Override
    public Reply pressed(Ask ask, String value) {
        return ShownState.decode(value)
                .map(shown ->
                        offerReferral
                                .refusal(ask, new ReferralRound(shown.number(), shown.round()))
                                .orElseGet(() -> opened(ask, shown.number())))
                .orElseGet(CommonReplies::invalidButton);
    }

    private Reply opened(Ask ask, int number) {
        return referrals
                .find(ask.firm().id(), number)
                .flatMap(now -> form(ask, now))
                .<Reply>map(Reply.OpenForm::new)
                .orElseGet(() ->
                        new Reply.Whisper(
                                Card.saying("None of your partners has a contact to ask.")
                                        .buttons(PartnerButtons.add())));
    }

    /// Empty if no partner can be asked.
    public Optional<Form> form(Ask ask, Referral now) {
        var options =
                nextSteps
                        .possible(now, ask.firm())
                        .canBeAsked()
                        .limit(MOST_PARTNERS)
                        .map(partner ->
                                new Form.Option(
                                        partner.id().value(),
                                        Shorten.to(LONGEST_NAME, partner.name())))
                        .toList();
        if (options.isEmpty()) {
            return Optional.empty();
        }
        var partner =
                new Form.Field.Choice(
                        PARTNER, "To which partner?", true, options.getFirst().value(), options);
        return Optional.of(
                new Form(
                        action(),
                        "Offer " + now.label(),
                        "Offer",
                        ShownState.of(now).encode(),
                        List.of(partner)));
    }

    @Override
    public Reply submitted(Ask ask, Turn.Submitted form) {
        var partner =
                counterparties.find(
                        ask.firm().id(), new PartnerId(form.answers().getOrDefault(PARTNER, "")));
        return ShownState.decode(form.subject())
                .flatMap(shown ->
                        partner.map(to ->
                                offerReferral.offerTo(
                                        ask, new ReferralRound(shown.number(), shown.round()), to)))
                .orElseGet(CommonReplies::invalidButton);
    }
}
