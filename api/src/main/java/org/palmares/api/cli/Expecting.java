package org.palmares.api.cli;

import org.palmares.engine.domain.Text;
import picocli.CommandLine.ITypeConverter;

/** Reads one option and can say which values it takes. */
interface Expecting<T> extends ITypeConverter<T> {
    /** The values that are read, to stand after "expected:". */
    Text expected();
}
