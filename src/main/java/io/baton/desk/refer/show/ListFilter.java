package io.baton.desk.refer.show;

import io.baton.desk.Ask;
import io.baton.desk.button.ListPage;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.parsing.PartnerNameParser;
import io.baton.partner.Partner;
import io.baton.referral.Referral;
import io.baton.referral.Stage;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Which referrals a list shall show.
sealed interface ListFilter {

    boolean matches(Referral referral, Ask ask);

    /// Behind `Referrals` in the title, and behind `No referral is`.
    String words();

    /// For the button that shows the next page.
    String encode();

    /// One of the fixed filters, under the word that people type.
    enum Standing implements ListFilter {
        EVERY(""),
        ALL("all"),
        MINE("mine"),
        OPEN("open"),
        LATE("late"),
        WON("won"),
        LOST("lost");

        private final String word;

        Standing(String word) {
            this.word = word;
        }

        @Override
        public boolean matches(Referral referral, Ask ask) {
            return switch (this) {
                case EVERY, ALL -> true;
                case MINE -> referral.holder().is(ask.who()) || referral.sender().is(ask.who());
                case OPEN -> referral.stage().open();
                case LATE -> referral.late(ask.now()) || waitsTooLong(referral);
                case WON -> referral.stage() == Stage.WON;
                case LOST -> referral.stage() == Stage.LOST;
            };
        }

        @Override
        public String words() {
            return word;
        }

        @Override
        public String encode() {
            return word;
        }

        /// Came back refused or unanswered and is not on offer again.
        private static boolean waitsTooLong(Referral referral) {
            return referral.stage() == Stage.LOGGED && !referral.refusedBy().isEmpty();
        }

        static Optional<Standing> of(String typed) {
            var word = typed.toLowerCase(Locale.ROOT);
            return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
        }
    }

    record WithPartner(Partner partner) implements ListFilter {

        @Override
        public boolean matches(Referral referral, Ask ask) {
            return partner.id().equals(referral.partner());
        }

        @Override
        public String words() {
            return "with " + partner.name();
        }

        @Override
        public String encode() {
            return ListPage.filter(partner.id());
        }
    }

    /// Reads what was typed.
    static ParseResult<ListFilter> parse(String typed, List<Partner> partners) {
        var standing = Standing.of(typed);
        return standing.isPresent()
                ? ParseResult.of(standing.get())
                : PartnerNameParser.parse(typed, partners).map(WithPartner::new);
    }

    /// Reads what a button carries; empty for a partner who is no longer on the bench.
    static Optional<ListFilter> decode(ListPage page, List<Partner> partners) {
        var partner = page.partner();
        return partner.isEmpty()
                ? Standing.of(page.filter()).map(ListFilter.class::cast)
                : partners.stream()
                        .filter(each -> each.id().equals(partner.get()))
                        .findFirst()
                        .map(WithPartner::new);
    }
}
