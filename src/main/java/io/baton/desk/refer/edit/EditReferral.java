package io.baton.desk.refer.edit;

import io.baton.chat.Form;
import io.baton.chat.Reply;
import io.baton.chat.Turn;
import io.baton.desk.Ask;
import io.baton.desk.Command;
import io.baton.desk.CommonReplies;
import io.baton.desk.FormHandler;
import io.baton.desk.Handlers;
import io.baton.desk.button.ActButton;
import io.baton.desk.button.ShownState;
import io.baton.desk.button.Verb;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.refer.leaving.Successors;
import io.baton.desk.refer.log.ClientNotices;
import io.baton.desk.refer.log.ReferralForm;
import io.baton.desk.refer.offer.OfferReferral;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.refer.step.Participants;
import io.baton.desk.refer.step.ReferralStep;
import io.baton.desk.refer.step.Transitions;
import io.baton.partner.Partner;
import io.baton.partner.Partners;
import io.baton.referral.Referral;
import io.baton.referral.StepRights;
import io.baton.store.ReferralStore;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// `refer edit R-12` and *Change*: opens a form with the current values. `refer edit R-12 need
/// VoIP, worth $5k` changes some of them. If a field's name could be a part of a value, the form
/// opens with what was typed.
public final class EditReferral {
    private final ReferralStore referrals;
    private final Transitions transitions;
    private final OfferReferral offerReferral;
    private final ReferralForm reader;
    private final TypedEdit typedEdit;
    private final EditStep.Parts parts;

    public EditReferral(
            ReferralStore referrals,
            Transitions transitions,
            Partners partners,
            OfferReferral offerReferral,
            ReferralForm reader,
            ClientNotices notices,
            Successors successors) {
        this.referrals = referrals;
        this.transitions = transitions;
        this.offerReferral = offerReferral;
        this.reader = reader;
        typedEdit = new TypedEdit(partners);
        var counterparties = new Counterparties(partners);
        parts =
                new EditStep.Parts(
                        new Participants(counterparties), counterparties, notices, successors);
    }

    public Command command() {
        return new EditHandlers.EditCommand(this);
    }

    public Handlers buttonsAndForms() {
        return new Handlers(
                List.of(), List.of(new EditHandlers.ChangeButton(this)), List.of(changeForm()));
    }

    /// Handles what was filled in.
    public FormHandler changeForm() {
        return new EditHandlers.ChangeForm(this);
    }

    /// @param rest what was typed after the number
    Reply typed(Ask ask, int number, String rest) {
        if (rest.isBlank()) {
            return open(ask, number);
        }
        var fields = typedEdit.fields(ask, rest);
        if (!fields.certain()) {
            return open(ask, number, fields.formValues());
        }
        return switch (typedEdit.read(ask, fields)) {
            case ParseResult.Unclear<Edit>(var why) -> CommonReplies.whisper(why);
            case ParseResult.Understood<Edit>(var edit) -> save(ask, number, edit);
        };
    }

    /// The form shows the current values, even if the card with its button is out of date.
    Reply open(Ask ask, int number) {
        return open(ask, number, Map.of());
    }

    private Reply open(Ask ask, int number, Map<String, String> typed) {
        return refusal(ask, number)
                .orElseGet(() -> {
                    var now = find(ask, number).orElseThrow();
                    return new Reply.OpenForm(
                            form(ask, now).prefilled(typed), ActButton.of(Verb.EDIT, now));
                });
    }

    /// With the current values.
    public Form form(Ask ask, Referral now) {
        var subject = ShownState.of(now).encode();
        return FilledEdit.form(ask, now, asked(ask, now, now.steps().size()), subject);
    }

    /// The partner that the form showed when the history was that long; empty if none.
    private String asked(Ask ask, Referral now, int seen) {
        return now.outbound() || new OtherBringer.Rights(ask, parts).refusal(now).isEmpty()
                ? parts.nameOfAsked(now, seen)
                : "";
    }

    Reply submitted(Ask ask, ShownState shown, Turn.Submitted filled) {
        var refusal = refusal(ask, shown.number());
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var now = find(ask, shown.number()).orElseThrow();
        return switch (new FilledEdit(now, asked(ask, now, shown.steps()), shown, filled.answers())
                .read(ask, reader)) {
            case FilledEdit.Read.Invalid(var errors) -> new Reply.FieldErrors(errors);
            case FilledEdit.Read.Valid(var edit) -> save(ask, shown.number(), edit);
        };
    }

    private Reply save(Ask ask, int number, Edit edit) {
        var step = new EditStep(ask, edit, parts);
        return transitions.apply(
                ask,
                number,
                edit.partner() == null ? step : withPartner(ask, number, step, edit.partner()));
    }

    /// Who is asked instead, or who brought it.
    private ReferralStep withPartner(Ask ask, int number, EditStep step, Partner partner) {
        return find(ask, number).filter(now -> !now.outbound()).isPresent()
                ? new OtherBringer(step, partner)
                : new MovedOffer(step, offerReferral.step(ask, partner));
    }

    private Optional<Reply> refusal(Ask ask, int number) {
        return transitions.refusal(
                ask,
                number,
                StepRights.Kind.EDIT,
                now -> parts.participants().refusal(ask, now, StepRights.Kind.EDIT));
    }

    private Optional<Referral> find(Ask ask, int number) {
        return referrals.find(ask.firm().id(), number);
    }
}
