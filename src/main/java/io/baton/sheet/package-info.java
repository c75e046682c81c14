/// Reads and writes tables as files for spreadsheets.
@NullMarked
package io.baton.sheet;

import org.jspecify.annotations.NullMarked;
