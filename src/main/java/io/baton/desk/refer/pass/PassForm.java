package io.baton.desk.refer.pass;

import io.baton.chat.Form;
import io.baton.chat.Reply;
import io.baton.chat.Turn;
import io.baton.desk.Ask;
import io.baton.desk.ButtonHandler;
import io.baton.desk.CommonReplies;
import io.baton.desk.FormHandler;
import io.baton.desk.NoOtherChange;
import io.baton.desk.button.ShownState;
import io.baton.desk.button.Verb;
import io.baton.desk.refer.step.Participants;
import io.baton.desk.refer.step.Transitions;
import io.baton.firm.Individual;
import io.baton.referral.Referral;
import io.baton.referral.Referrals;
import io.baton.referral.Refusal;
import io.baton.referral.StepRights;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The button that passes the baton, and the form that asks who gets it.
public final class PassForm implements ButtonHandler, FormHandler, NoOtherChange {
    private static final String PERSON = "person";
    private static final String QUESTION = "Who gets the baton?";

    /// Slack: options of a select menu.
    private static final int MOST_CONTACTS = 100;

    private final PassReferral passReferral;
    private final BatonReceivers batonReceivers;
    private final Referrals referrals;
    private final Transitions transitions;
    private final Participants participants;

    public PassForm(
            PassReferral passReferral,
            BatonReceivers batonReceivers,
            Referrals referrals,
            Transitions transitions,
            Participants participants) {
        this.passReferral = passReferral;
        this.batonReceivers = batonReceivers;
        this.referrals = referrals;
        this.transitions = transitions;
        this.participants = participants;
    }

    @Override
    public String action() {
        return Verb.PASS.action();
    }

    @Override
    public String formId() {
        return action();
    }

    @Override
    public boolean openToContacts() {
        return Verb.PASS.openToContacts();
    }

    @Override
    public Reply pressed(Ask ask, String value) {
        return ShownState.decode(value)
                .map(shown ->
                        transitions
                                .refusal(
                                        ask,
                                        shown.number(),
                                        StepRights.Kind.PASS,
                                        now -> refusal(ask, now, shown))
                                .orElseGet(() -> opened(ask, shown)))
                .orElseGet(CommonReplies::invalidButton);
    }

    private Optional<Refusal> refusal(Ask ask, Referral now, ShownState shown) {
        return participants
                .outsider(ask, now)
                .or(() -> BatonReceivers.outdated(now, shown))
                .or(() -> participants.refusal(ask, now, StepRights.Kind.PASS))
                .or(() -> batonReceivers.noOneElse(now));
    }

    private Reply opened(Ask ask, ShownState shown) {
        return referrals
                .find(ask.firm().id(), shown.number())
                .<Reply>map(now -> new Reply.OpenForm(form(now, shown.encode())))
                .orElseGet(CommonReplies::invalidButton);
    }

    /// Members pick anyone in the chat. At a partner there are only its contacts to choose from,
    /// and not all of them are in a chat.
    public Form form(Referral now, String subject) {
        var to =
                batonReceivers
                        .holdingPartner(now)
                        .<Form.Field>map(partner -> choice(BatonReceivers.colleagues(now, partner)))
                        .orElseGet(() -> new Form.Field.PersonPicker(PERSON, QUESTION, true));
        return new Form(Verb.PASS.action(), "Pass on", "Pass on", subject, List.of(to));
    }

    private static Form.Field choice(List<Individual> colleagues) {
        var options =
                colleagues.stream()
                        .limit(MOST_CONTACTS)
                        .map(each -> new Form.Option(each.id(), each.name()))
                        .toList();
        var first = options.isEmpty() ? "" : options.getFirst().value();
        return new Form.Field.Choice(PERSON, QUESTION, true, first, options);
    }

    @Override
    public Reply submitted(Ask ask, Turn.Submitted form) {
        return ShownState.decode(form.subject())
                .map(shown ->
                        transitions
                                .refusal(
                                        ask,
                                        shown.number(),
                                        StepRights.Kind.PASS,
                                        now -> participants.refusal(ask, now, StepRights.Kind.PASS))
                                .orElseGet(() -> submitted(ask, shown, form)))
                .orElseGet(CommonReplies::invalidButton);
    }

    private Reply submitted(Ask ask, ShownState shown, Turn.Submitted form) {
        var answer = form.answers().getOrDefault(PERSON, "");
        var picked = form.mentioned().get(answer);
        if (picked != null) {
            return passReferral
                    .refusal(ask, shown.number(), picked)
                    .map(PassForm::error)
                    .orElseGet(() ->
                            passReferral.passTo(
                                    ask, shown, new Individual(picked.id(), picked.name())));
        }
        return chosen(ask, shown.number(), answer)
                .map(colleague -> passReferral.passTo(ask, shown, colleague))
                .orElseGet(() -> error("Pick a person."));
    }

    private Optional<Individual> chosen(Ask ask, int number, String id) {
        return referrals
                .find(ask.firm().id(), number)
                .flatMap(now ->
                        batonReceivers
                                .holdingPartner(now)
                                .flatMap(partner ->
                                        BatonReceivers.colleagues(now, partner).stream()
                                                .filter(each -> each.id().equals(id))
                                                .findFirst()));
    }

    private static Reply error(String why) {
        return new Reply.FieldErrors(Map.of(PERSON, why));
    }
}
