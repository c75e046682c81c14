package io.baton.desk.revenue.past;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.Command;
import io.baton.desk.CommonReplies;
import io.baton.desk.NoOtherChange;
import io.baton.desk.file.FileDelivery;
import io.baton.partner.ExportToken;
import io.baton.referral.Referrals;
import java.util.List;

/// `refer export` sends the referrals as a CSV file to the asker only.
record ExportReferrals(Referrals referrals, FileDelivery fileDelivery)
        implements Command, NoOtherChange {
    @Override
    public String name() {
        return "refer export";
    }

    @Override
    public String usage() {
        return "refer export";
    }

    @Override
    public String purpose() {
        return "sends you all referrals as a CSV file that revenue import can read";
    }

    @Override
    public Reply answer(Ask ask, String rest) {
        return referrals.after(ask.firm().id(), 0, 1).isEmpty()
                ? CommonReplies.whisper("There are no referrals yet, so there's nothing to export.")
                : fileDelivery.send(ask, List.of(ExportToken.REFERRALS), card());
    }

    private static Card card() {
        return Card.saying("Your referrals as a CSV file:")
                .note(
                        Text.of(
                                        "The file includes clients, their contacts and fees, so keep it internal. ")
                                .code("revenue import")
                                .plain(" reads it in another firm."));
    }
}
