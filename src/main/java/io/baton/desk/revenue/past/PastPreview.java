package io.baton.desk.revenue.past;

import io.baton.client.ClientId;
import io.baton.desk.Ask;
import io.baton.desk.file.ParsedRow;
import io.baton.desk.file.PreviewLists.InvalidRow;
import io.baton.desk.revenue.past.PartnerNames.Named;
import io.baton.partner.Partners;
import io.baton.past.PastKey;
import io.baton.past.PastResult;
import io.baton.referral.Direction;
import io.baton.referral.Referral;
import io.baton.referral.ReferralId;
import io.baton.referral.Referrals;
import io.baton.sheet.Sheet;
import io.baton.terms.AgreedTerms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The rows of a file of past referrals, compared with what is known: new ones, those that are
/// there already, and those that can't be imported.
final class PastPreview {
    /// Referrals looked up at a time.
    private static final int BATCH = 500;

    /// A row that can be imported.
    ///
    /// @param partner null if the row names none
    record Planned(PastRow row, ReferralId id, @Nullable Named partner) {

        /// Whether a partner has to be added for it.
        boolean needsPartner() {
            return partner instanceof Named.Unknown;
        }

        /// What the file says about the fee, or else what was agreed on the day of the referral.
        AgreedTerms terms() {
            var agreed =
                    partner instanceof Named.Known(var known)
                            ? known.terms().on(row.on(), row.direction().payer())
                            : AgreedTerms.NONE;
            var fee = row.fee();
            return fee == null ? agreed : agreed.withFee(fee.rule());
        }

        /// Whether it's a win that earns nothing because no fee was agreed.
        boolean lacksFee() {
            return row.direction() == Direction.OUT
                    && row.result() instanceof PastResult.Won
                    && terms().fee() == null;
        }
    }

    record AlreadyThere(PastRow row, Referral referral) {}

    private final List<Planned> planned = new ArrayList<>();
    private final List<AlreadyThere> alreadyThere = new ArrayList<>();
    private final List<InvalidRow> invalid = new ArrayList<>();
    private final Map<String, Integer> rowByReference = new HashMap<>();
    private final Map<ReferralId, Integer> occurrences = new HashMap<>();

    private PastPreview() {}

    static PastPreview of(Ask ask, Sheet sheet, Partners partners, Referrals referrals) {
        var preview = new PastPreview();
        var reader = new PastRowReader(sheet, ask.firm(), ask.today());
        var names = PartnerNames.of(partners, ask.firm().id());
        var read = new ArrayList<Planned>();
        for (var row : sheet.rows()) {
            switch (reader.read(row)) {
                case ParsedRow.Invalid(var why) -> preview.invalid.add(why);
                case ParsedRow.Valid(var valid) -> preview.plan(valid, names).ifPresent(read::add);
            }
        }
        for (int from = 0; from < read.size(); from += BATCH) {
            preview.compare(
                    ask, read.subList(from, Math.min(read.size(), from + BATCH)), referrals);
        }
        return preview;
    }

    private Optional<Planned> plan(PastRow row, PartnerNames names) {
        var reference = row.reference();
        if (reference != null) {
            var earlier = rowByReference.putIfAbsent(PastKey.folded(reference), row.row());
            if (earlier != null) {
                refuse(row, "This reference is already in row %d.".formatted(earlier));
                return Optional.empty();
            }
        }
        var partner = row.partner().isEmpty() ? null : names.find(row.partner());
        if (partner instanceof Named.Doubtful(var why)) {
            refuse(row, "Partner: " + why);
            return Optional.empty();
        }
        int occurrence = occurrences.merge(row.key(1).id(), 1, Integer::sum);
        return Optional.of(new Planned(row, row.key(occurrence).id(), partner));
    }

    private void compare(Ask ask, List<Planned> rows, Referrals referrals) {
        var firm = ask.firm();
        var found = new HashMap<ReferralId, Referral>();
        referrals
                .findAll(firm.id(), rows.stream().map(Planned::id).toList())
                .forEach(referral -> found.put(referral.id(), referral));
        for (var row : rows) {
            Optional.ofNullable(found.get(row.id()))
                    .or(() -> sameNumber(ask, row.row(), referrals))
                    .ifPresentOrElse(
                            there -> alreadyThere.add(new AlreadyThere(row.row(), there)),
                            () -> planned.add(row));
        }
    }

    /// A file that this firm exported has the numbers of its own referrals. In another firm's file,
    /// the same number is another referral's.
    private static Optional<Referral> sameNumber(Ask ask, PastRow row, Referrals referrals) {
        var number = row.number();
        return number == null
                ? Optional.empty()
                : referrals
                        .find(ask.firm().id(), number)
                        .filter(referral ->
                                ask.firm().dayOf(referral.steps().getFirst().at()).equals(row.on())
                                        && ClientId.of(referral.client())
                                                .equals(ClientId.of(row.wanted().client())));
    }

    private void refuse(PastRow row, String why) {
        invalid.add(new InvalidRow(row.row(), row.wanted().client(), why));
    }

    List<Planned> planned() {
        return List.copyOf(planned);
    }

    /// Those whose partner is known, or that name none.
    List<Planned> withKnownPartner() {
        return planned.stream().filter(row -> !row.needsPartner()).toList();
    }

    List<AlreadyThere> alreadyThere() {
        return List.copyOf(alreadyThere);
    }

    List<InvalidRow> invalid() {
        return List.copyOf(invalid);
    }

    /// The partners that have to be added, each with the number of its rows, in the file's order.
    Map<String, Integer> newPartners() {
        var rows = new LinkedHashMap<String, Integer>();
        planned.forEach(row -> {
            if (row.partner() instanceof Named.Unknown(var name)) {
                rows.merge(name, 1, Integer::sum);
            }
        });
        return rows;
    }
}
