package org.palmares.engine.scoring.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PartialIntraclassTest {
    /** Shrout and Fleiss 1979: mean squares 11.24167, 32.48611 and 1.01944 of six targets and four judges. */
    @Test
    void variances_of_the_published_complete_table_give_its_published_correlations() {
        double rest = 1.019444444;
        PartialIntraclass icc = PartialIntraclass.of((11.241666667 - rest) / 4, (32.486111111 - rest) / 6, rest, 4);
        assertEquals(0.28976378, icc.agreement(), 1e-8);
        assertEquals(0.62005055, icc.agreementMean(), 1e-8);
    }
}
