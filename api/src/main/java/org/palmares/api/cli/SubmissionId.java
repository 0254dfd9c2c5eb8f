package org.palmares.api.cli;

import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Submission;
import org.palmares.engine.domain.Text;
import picocli.CommandLine.TypeConversionException;

/** Reads the id of a submission. */
final class SubmissionId implements Expecting<Id<Submission>> {
    @Override
    public Id<Submission> convert(String typed) {
        if (!Id.isValid(typed.strip())) {
            throw new TypeConversionException(expected().en());
        }
        return Id.of(typed.strip());
    }

    @Override
    public Text expected() {
        return new Text("l'identifiant d'un projet, comme S12", "the id of a submission, such as S12");
    }
}
