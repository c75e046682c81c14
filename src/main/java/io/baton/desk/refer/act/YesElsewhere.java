package io.baton.desk.refer.act;

import io.baton.chat.Form;
import io.baton.desk.Ask;
import io.baton.desk.button.Verb;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.refer.step.Participants;
import io.baton.desk.refer.step.ReferralStep;
import io.baton.desk.refer.step.TextLimits;
import io.baton.referral.Referral;
import io.baton.referral.StepRights;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Records a yes that a partner's contact gave outside the chat.
record YesElsewhere(Participants participants, Returning returning) implements ReferralAct {
    static final String CONTACT = "contact";
    private static final String HOW = "how";
    private static final String KNOWN = "known";
    private static final String SOMEONE_ELSE = "someone else";
    private static final String YES = "yes";
    private static final String NO = "no";

    /// Slack: 100 options of a select menu, one of them for someone else.
    private static final int MOST_CONTACTS = 99;

    private static final Pattern BY = Pattern.compile("(?i)by\\s+(?<who>.+)");

    @Override
    public Verb verb() {
        return Verb.ACCEPTED_ELSEWHERE;
    }

    @Override
    public StepRights.Kind kind() {
        return StepRights.Kind.RECORD_ACCEPTANCE;
    }

    @Override
    public Optional<Typed> typed() {
        return Optional.of(
                new Typed(
                        List.of("accepted"),
                        "[by Rita on the phone]",
                        "by Rita on the phone",
                        "records a yes that a contact gave outside the chat",
                        this::read));
    }

    /// `by Rita on the phone`: the contact, then how. The contact is found with the referral.
    private ParseResult<ReferralStep> read(Ask ask, String rest) {
        var by = BY.matcher(rest);
        var words = by.matches() ? by.group("who") : rest;
        return TextLimits.REASON
                .problem(words)
                .map(ParseResult::<ReferralStep>unclear)
                .orElseGet(() ->
                        ParseResult.of(
                                step(
                                        ask,
                                        by.matches()
                                                ? new WhoSaidYes.Named(words)
                                                : new WhoSaidYes.OnlyContact(words))));
    }

    @Override
    public Optional<Form> form(Ask ask, Referral now, String subject) {
        var contacts = returning.whoCanSayYes(now).limit(MOST_CONTACTS).toList();
        if (contacts.isEmpty()) {
            return Optional.empty();
        }
        var options =
                new ArrayList<>(
                        contacts.stream()
                                .map(each -> new Form.Option(each.key(), each.label()))
                                .toList());
        boolean single = options.size() == 1;
        returning
                .asked(now)
                .map(partner -> new Form.Option(SOMEONE_ELSE, "Someone else at " + partner.name()))
                .ifPresent(options::add);
        var known =
                List.of(
                        new Form.Option(NO, "No, show them once they confirm"),
                        new Form.Option(YES, "Yes, they already have them"));
        return Optional.of(
                new Form(
                        verb().action(),
                        "They said yes",
                        "Save",
                        subject,
                        List.of(
                                new Form.Field.Choice(
                                        CONTACT,
                                        "Who said yes?",
                                        true,
                                        // Of several, no one is more likely than the others.
                                        single ? options.getFirst().value() : "",
                                        options),
                                new Form.Field.ShortText(
                                        HOW, "How?", false, "", "e.g. on the phone"),
                                new Form.Field.Choice(
                                        KNOWN,
                                        "Do they know how to reach the client?",
                                        true,
                                        NO,
                                        known))));
    }

    @Override
    public Answers filled(Ask ask, Map<String, String> answers) {
        var how = answers.getOrDefault(HOW, "").strip();
        var chosen = answers.getOrDefault(CONTACT, "");
        if (chosen.isEmpty()) {
            return new Answers.Incomplete(Map.of(CONTACT, "Choose who said yes."));
        }
        return TextLimits.REASON
                .problem(how)
                .<Answers>map(why -> new Answers.Incomplete(Map.of(HOW, why)))
                .orElseGet(() ->
                        new Answers.Complete(
                                step(
                                        ask,
                                        new WhoSaidYes.Chosen(
                                                chosen,
                                                how,
                                                answers.getOrDefault(KNOWN, NO).equals(YES)))));
    }

    /// The contact's answer to it.
    AnswerToClaim answer(boolean right) {
        return new AnswerToClaim(right, participants, returning);
    }

    private ReferralStep step(Ask ask, WhoSaidYes who) {
        return new RecordingYes(ask, who, participants, returning);
    }
}
