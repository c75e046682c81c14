/// Tables as files that spreadsheets read and write.
@NullMarked
package io.baton.sheet;

import org.jspecify.annotations.NullMarked;
