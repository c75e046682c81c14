package io.baton.load;

import java.util.List;

/// Needs as people pass them on: sentences and single words, some misspelled, some with several
/// needs in one, some that no partner serves. None is from the vocabulary or the labeled needs.
final class RealisticNeeds {
    private static final List<String> ALL =
            List.of(
                    "VoIP for a small hotel",
                    "a joiner wants calls answered while up a ladder",
                    "pen test before the bank lets them connect",
                    "the shop loses its card machine whenever the microwave runs",
                    "moving office in March: cables in the walls, phones on the desks, and a line in",
                    "SharePoint has become a dump, they want it sorted",
                    "someone opened an attachment and now every file ends in .locked",
                    "Kubernetes",
                    "micorsoft 365 migraton for a parish council",
                    "they send invoices from Word and want to stop that",
                    "the camera over the yard shows nothing at night, and the gate should open by phone",
                    "QuickBooks to Xero",
                    "veem backups fail each sunday",
                    "GDPR, they have no idea where to begin",
                    "a web shop for pottery, with stock that agrees with the till",
                    "their only IT person leaves on Friday",
                    "printer leasing, three floors",
                    "firewal replacment",
                    "a report that shows the takings of all five bars every morning",
                    "We open a branch in Lyon. Desks must be wired, staff need laptops, "
                            + "the two sites should see each other, and someone has to run the help desk in French",
                    "an app with which drivers report damage, on iPhones and Androids",
                    "the server in the cellar got wet",
                    "Salesforce, but no one enters anything",
                    "wifi in the orchard and in the barn",
                    "staff click on anything: teach them, and filter the mail meanwhile",
                    "ISO 27001 by the end of next year because a customer asks for it",
                    "old Access database that only Pete understands",
                    "a chatbot that reads our manuals, plus a policy on what staff may paste into ChatGPT",
                    "someone to cater for the summer party",
                    "recover photos from a dead drive, then back up all laptops, and encrypt them");

    private RealisticNeeds() {}

    /// The n-th need. Starts over after the last.
    static String need(long number) {
        return ALL.get(Math.floorMod(number, ALL.size()));
    }

    static List<String> all() {
        return ALL;
    }
}
