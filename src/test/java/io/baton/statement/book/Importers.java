package io.baton.statement.book;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// The programs that Baton exports to, as their documentation describes them. The headers are
/// written down here again, so that a mistake in the code shows.
final class Importers {
    private static final Set<String> XERO_DATES = Set.of("*InvoiceDate", "*DueDate");
    private static final Map<String, Integer> XERO_LENGTHS =
            Map.of("*ContactName", 255, "*InvoiceNumber", 255);

    /// Only the contact and the number are required of a draft.
    private static final Set<String> XERO_REQUIRED =
            Set.of(
                    "*ContactName",
                    "*InvoiceNumber",
                    "*InvoiceDate",
                    "*DueDate",
                    "*Quantity",
                    "*UnitAmount",
                    "Currency");

    private static final List<String> XERO_SALES =
            headers(
                    "*ContactName,EmailAddress,POAddressLine1,POAddressLine2,POAddressLine3,"
                            + "POAddressLine4,POCity,PORegion,POPostalCode,POCountry,"
                            + "*InvoiceNumber,Reference,*InvoiceDate,*DueDate,Total,"
                            + "InventoryItemCode,*Description,*Quantity,*UnitAmount,Discount,"
                            + "*AccountCode,*TaxType,TaxAmount,TrackingName1,TrackingOption1,"
                            + "TrackingName2,TrackingOption2,Currency,BrandingTheme");

    static final Importer XERO_INVOICES = xero(XERO_SALES, Importer.Sign.POSITIVE);
    static final Importer XERO_CREDIT_NOTES = xero(XERO_SALES, Importer.Sign.NEGATIVE);
    static final Importer XERO_BILLS =
            xero(
                    headers(
                            "*ContactName,EmailAddress,POAddressLine1,POAddressLine2,"
                                    + "POAddressLine3,POAddressLine4,POCity,PORegion,"
                                    + "POPostalCode,POCountry,*InvoiceNumber,*InvoiceDate,"
                                    + "*DueDate,Total,InventoryItemCode,Description,*Quantity,"
                                    + "*UnitAmount,*AccountCode,*TaxType,TaxAmount,"
                                    + "TrackingName1,TrackingOption1,TrackingName2,"
                                    + "TrackingOption2,Currency"),
                    Importer.Sign.ANY);

    static final Importer QUICKBOOKS =
            new Importer(
                    headers(
                            "*InvoiceNo,*Customer,*InvoiceDate,*DueDate,Terms,Location,Memo,"
                                    + "Item(Product/Service),ItemDescription,ItemQuantity,"
                                    + "ItemRate,*ItemAmount,Service Date,Currency"),
                    Set.of("*InvoiceNo", "*Customer", "*InvoiceDate", "*DueDate", "*ItemAmount"),
                    Set.of("*InvoiceDate", "*DueDate", "Service Date"),
                    Set.of("ItemQuantity", "ItemRate", "*ItemAmount"),
                    100,
                    Map.of("*InvoiceNo", 21, "*Customer", 100, "ItemDescription", 4000),
                    Importer.Sign.POSITIVE);

    private Importers() {}

    private static Importer xero(List<String> headers, Importer.Sign sign) {
        return new Importer(
                headers, XERO_REQUIRED, XERO_DATES, Set.of("*UnitAmount"), 500, XERO_LENGTHS, sign);
    }

    /// The importer for a file of an export, by its name.
    static Importer of(BookFile file) {
        if (file.name().startsWith("quickbooks-invoices")) {
            return QUICKBOOKS;
        }
        if (file.name().startsWith("xero-bills")) {
            return XERO_BILLS;
        }
        return file.name().startsWith("xero-credit-notes") ? XERO_CREDIT_NOTES : XERO_INVOICES;
    }

    private static List<String> headers(String line) {
        return List.of(line.split(","));
    }
}
