package io.baton.desk.partner.finding;

import io.baton.chat.Form;
import io.baton.chat.Reply;
import io.baton.chat.Turn;
import io.baton.desk.Ask;
import io.baton.desk.ButtonHandler;
import io.baton.desk.Command;
import io.baton.desk.CommonReplies;
import io.baton.desk.FormHandler;
import io.baton.desk.NoOtherChange;
import io.baton.desk.SmallTalk;
import io.baton.desk.button.PartnerButtons;
import io.baton.desk.parsing.MentionParser;
import io.baton.desk.partner.PartnerReplies;
import io.baton.desk.partner.RawFields;
import java.util.List;
import java.util.Map;

/// `partner find NEED`. Without a need, opens a form that asks for it.
final class FindPartner implements Command, ButtonHandler, FormHandler, NoOtherChange {
    private static final String FORM = "partner.find";
    private static final String NEED = "need";

    private final PartnerFinder partnerFinder;

    FindPartner(PartnerFinder partnerFinder) {
        this.partnerFinder = partnerFinder;
    }

    @Override
    public String name() {
        return "partner find";
    }

    @Override
    public String usage() {
        return "partner find NEED";
    }

    @Override
    public String example() {
        return "partner find a phone system";
    }

    @Override
    public String purpose() {
        return "finds the best partners for a need, with reasons";
    }

    @Override
    public Reply answer(Ask ask, String rest) {
        return answer(ask, rest, new Unmet.Recorded());
    }

    Reply answer(Ask ask, String rest, Unmet unmet) {
        if (rest.isBlank()) {
            return new Reply.OpenForm(asking(), PartnerButtons.find());
        }
        var need = MentionParser.withNames(rest, RawFields.mentionedIn(ask)).strip();
        var smallTalk = SmallTalk.only(ask, need);
        if (smallTalk.isPresent()) {
            return CommonReplies.whisper(smallTalk.get());
        }
        return tooLong(need)
                ? PartnerReplies.notUnderstood(
                        ask, tooLongFor(need), example(), rest, PartnerButtons.find())
                : partnerFinder.answer(ask, need, unmet);
    }

    @Override
    public String formId() {
        return FORM;
    }

    @Override
    public String action() {
        return PartnerButtons.FIND;
    }

    @Override
    public Reply pressed(Ask ask, String value) {
        return new Reply.OpenForm(asking());
    }

    private static Form asking() {
        var need =
                new Form.Field.LongText(
                        NEED, "What does the client need?", true, "", "in the client's words");
        return new Form(FORM, "Find a partner", "Find", "", List.of(need));
    }

    @Override
    public Reply submitted(Ask ask, Turn.Submitted filled) {
        var need = filled.answers().getOrDefault(NEED, "").strip();
        if (need.isEmpty() || tooLong(need)) {
            var why = need.isEmpty() ? "Say what the client needs." : tooLongFor(need);
            return new Reply.FieldErrors(Map.of(NEED, why));
        }
        return partnerFinder.answer(ask, need, new Unmet.Recorded());
    }

    @Override
    public boolean openToContacts() {
        return false;
    }

    private static boolean tooLong(String need) {
        return need.length() > PartnerFinder.LONGEST_NEED;
    }

    private static String tooLongFor(String need) {
        return "Use at most %,d characters for the need; this has %,d."
                .formatted(PartnerFinder.LONGEST_NEED, need.length());
    }
}
