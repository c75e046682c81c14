package io.baton.statement.book;

import io.baton.terms.Payer;
import java.time.LocalDate;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// One fee, or one correction of a fee, as the books take it. It never changes once its statement
/// was sent.
///
/// @param number see [LineNumbers]
/// @param statement label of the statement that lists it
/// @param payer the side that owes it
/// @param referral number of the referral
/// @param fellDue the day on which the fee fell due
/// @param bookedOn the day that it counts on in the books: in the statement's month, because
///   earlier months may be closed
/// @param payBy the day until which it's to be paid
/// @param description what it's for, without the client's name
/// @param basis what the client pays for it; null for a flat fee
/// @param amount negative if it takes back earlier fees; excludes tax
/// @param corrects label of the statement that it corrects; null if it's new
public record BookLine(
        String number,
        String statement,
        BookPartner partner,
        Payer payer,
        int referral,
        LocalDate fellDue,
        LocalDate bookedOn,
        LocalDate payBy,
        String description,
        @Nullable Money basis,
        Money amount,
        @Nullable String corrects) {

    String partnerName() {
        return partner.name();
    }

    public CurrencyUnit currency() {
        return amount.getCurrencyUnit();
    }

    /// Another amount of the same fee.
    ///
    /// @param why a sentence, after a space
    BookLine reducedTo(Money other, String why) {
        return new BookLine(
                number,
                statement,
                partner,
                payer,
                referral,
                fellDue,
                bookedOn,
                payBy,
                description + why,
                basis,
                other,
                corrects);
    }
}
