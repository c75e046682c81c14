package io.baton.terms;

import java.time.LocalDate;
import org.joda.money.Money;

public record DatedAmount(LocalDate on, Money amount) {}
