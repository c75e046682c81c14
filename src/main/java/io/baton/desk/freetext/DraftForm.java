package io.baton.desk.freetext;

import io.baton.chat.Form;
import io.baton.chat.Reply;
import io.baton.chat.Turn;
import io.baton.desk.Ask;
import io.baton.desk.CommonReplies;
import io.baton.desk.FormHandler;
import io.baton.desk.NoOtherChange;
import io.baton.desk.freetext.phrase.Answer;
import io.baton.desk.parsing.DeadlineParser;
import io.baton.desk.refer.card.WorthText;
import io.baton.desk.refer.log.ReferralFields;
import io.baton.desk.refer.log.ReferralForm;
import io.baton.draft.Draft;
import io.baton.draft.Proposal.Details;
import io.baton.draft.Proposal.Need;
import io.baton.draft.Proposal.NewReferrals;
import io.baton.draft.Proposal.PartnerNames;
import io.baton.referral.Direction;
import io.baton.understanding.NamedClient;
import io.baton.understanding.NamedPartner;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The form that corrects a draft. Sending it logs the referral.
final class DraftForm implements FormHandler, NoOtherChange {
    private static final String ID = "draft.change";

    private final PendingDrafts pending;
    private final DraftAnswers answers;
    private final ReferralForm referralForm;

    DraftForm(PendingDrafts pending, DraftAnswers answers, ReferralForm referralForm) {
        this.pending = pending;
        this.answers = answers;
        this.referralForm = referralForm;
    }

    static Form of(Ask ask, Draft draft, NewReferrals wanted) {
        return ReferralFields.form(ID, draft.id(), initial(wanted), ask);
    }

    /// What the form shows at first.
    static ReferralFields.Initial initial(NewReferrals wanted) {
        var client = wanted.client();
        var partner = wanted.partners().named();
        var worth = wanted.details().worth();
        var contact = wanted.details().contact();
        var neededBy = wanted.details().neededBy();
        return new ReferralFields.Initial(
                wanted.inbound(),
                client == null ? "" : client.name(),
                wanted.needs().stream().map(Need::words).collect(Collectors.joining("\n")),
                partner == null ? "" : partner.name(),
                contact == null ? "" : contact,
                worth == null ? "" : WorthText.asTyped(worth),
                neededBy == null ? "" : DeadlineParser.written(neededBy));
    }

    @Override
    public String formId() {
        return ID;
    }

    @Override
    public boolean openToContacts() {
        return true;
    }

    @Override
    public Reply submitted(Ask ask, Turn.Submitted filled) {
        var found = pending.find(ask, filled.subject());
        if (found.isEmpty()) {
            return new Reply.Whisper(PendingDrafts.forgotten());
        }
        var draft = found.get();
        if (!draft.author().is(ask.who())) {
            return CommonReplies.whisper(PendingDrafts.onlyAuthor(draft));
        }
        return DraftAnswers.toForm(
                draft, answers.settled(ask, draft).orElseGet(() -> answer(ask, draft, filled)));
    }

    private Reply answer(Ask ask, Draft draft, Turn.Submitted filled) {
        return switch (referralForm.read(ask, filled)) {
            case ReferralForm.Answers.Invalid(var errors) -> new Reply.FieldErrors(errors);
            case ReferralForm.Answers.Valid valid ->
                    answers.confirmed(
                            ask,
                            draft,
                            draft.withProposal(changed(draft, valid))
                                    .confirmed(Draft.State.CONFIRMED),
                            Answer.CHANGED);
        };
    }

    private static NewReferrals changed(Draft draft, ReferralForm.Answers.Valid valid) {
        var read = valid.draft();
        var partner = read.partner();
        var estimate = read.estimate();
        return new NewReferrals(
                valid.inbound() ? Direction.IN : Direction.OUT,
                new NamedClient(read.client(), false, read.client()),
                needs(draft, read.need()),
                new PartnerNames(
                        partner == null
                                ? null
                                : new NamedPartner(partner.id(), partner.name(), partner.name()),
                        before(draft).map(each -> each.partners().excluded()).orElse(List.of())),
                new Details(estimate, read.clientContact(), valid.neededBy()),
                List.of());
    }

    private static Optional<NewReferrals> before(Draft draft) {
        return draft.proposal() instanceof NewReferrals before
                ? Optional.of(before)
                : Optional.empty();
    }

    /// Several needs stay several, one a line. A need that wasn't changed keeps its partner.
    private static List<Need> needs(Draft draft, String words) {
        var known = before(draft).map(NewReferrals::needs).orElse(List.of());
        if (known.size() < 2) {
            return List.of(new Need(words, null));
        }
        return words.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line ->
                        known.stream()
                                .filter(need -> need.words().equals(line))
                                .findFirst()
                                .orElseGet(() -> new Need(line, null)))
                .toList();
    }
}
