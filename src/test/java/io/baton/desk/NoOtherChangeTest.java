package io.baton.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Each handler says what it changes apart from referrals, so that `undo` doesn't undo a step that
/// isn't meant. A new handler compiles only if it says so; here it's checked that it fits.
class NoOtherChangeTest {

    /// Those about something else than referrals that only read, ask, open a form or refer.
    @Test
    void whatIsAboutSomethingElseChangesItUnlessItOnlyReads() {
        assertThat(handlers().filter(each -> !isAboutReferrals(each)).filter(this::changesNoOther))
                .extracting(JavaClass::getSimpleName)
                .containsExactlyInAnyOrder(
                        "AddForServiceButton",
                        "ChangeSettings",
                        "ChangeTermsButton",
                        "DigestNow",
                        "DigestSettings",
                        "ExportBooks",
                        "ExportPartners",
                        "ExportReferrals",
                        "FiguresButton",
                        "FindPartner",
                        "Help",
                        "ImportHistory",
                        "ImportPartners",
                        "KeepCurrencyButton",
                        "KeepPartner",
                        "LinkButton",
                        "ListGaps",
                        "ListPartners",
                        "MergePartners",
                        "OwnTermsHelp",
                        "PartnerCommand",
                        "ReferAllButton",
                        "ReferButton",
                        "ResumeButton",
                        "RevenueForContacts",
                        "ShowPartner",
                        "ShowPayments",
                        "ShowRevenue",
                        "ShowRule",
                        "ShowSettings",
                        "ShowStatement",
                        "ShowTermsButton",
                        "StatementOfButton",
                        "StatementOfMonthButton",
                        "StatementPage",
                        "SuggestPartners");
    }

    @Test
    void whatIsAboutReferralsChangesNothingElseButClientsAndClaims() {
        assertThat(handlers().filter(NoOtherChangeTest::isAboutReferrals))
                .hasSizeGreaterThan(25)
                .filteredOn(each -> !changesNoOther(each))
                .extracting(JavaClass::getSimpleName)
                .containsExactlyInAnyOrder(
                        "SameClientButton", "KnownBefore", "NotKnownButton", "ExtendClaimButton");
    }

    private static Stream<JavaClass> handlers() {
        return new ClassFileImporter()
                .importPackages("io.baton.desk").stream()
                        .filter(each -> each.isAssignableTo(Handler.class) && !each.isInterface());
    }

    private static boolean isAboutReferrals(JavaClass handler) {
        return handler.getPackageName().startsWith("io.baton.desk.refer")
                || handler.getPackageName().startsWith("io.baton.desk.freetext");
    }

    private boolean changesNoOther(JavaClass handler) {
        return handler.isAssignableTo(NoOtherChange.class);
    }
}
