/*
 * Copyright (c) 2010-2026 Contributors to the openHAB project
 *
 * See the NOTICE file(s) distributed with this work for additional
 * information.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * http://www.eclipse.org/legal/epl-2.0
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.simulator.bmw.mybmw;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.random.RandomGenerator;

import javax.imageio.ImageIO;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The picture with a gap that the login in China asks to find (bmw-mybmw.md 3).
 *
 * @param gap where the gap begins, in pixels from the left
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
record SliderPicture(int gap) {

    private static final int WIDTH = 592;
    private static final int HEIGHT = 360;
    private static final int BEFORE_GAP = 26;
    private static final double TOLERANCE = 0.011;
    private static final Color GAP = new Color(220, 230, 221);

    /** With the gap somewhere, at the edge of a block of the JPEG so that its colour stays pure. */
    static SliderPicture somewhere(RandomGenerator random) {
        return new SliderPicture(96 + 16 * random.nextInt(24));
    }

    /** The answer that solves it: {@code (x - 26) / width}, two decimals. */
    double solution() {
        return Math.round((gap - BEFORE_GAP) * 100.0 / WIDTH) / 100.0;
    }

    boolean solvedBy(double position) {
        return Math.abs(position - solution()) < TOLERANCE;
    }

    String background() {
        return base64(WIDTH, HEIGHT, true);
    }

    String piece() {
        return base64(64, 96, false);
    }

    private String base64(int width, int height, boolean withGap) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(new Color(40, 70, 110));
        g.fillRect(0, 0, width, height);
        g.setColor(new Color(90, 60, 50));
        g.fillRect(0, height * 2 / 3, width, height / 3);
        if (withGap) {
            g.setColor(GAP);
            g.fillRect(gap, 96, 64, 96);
        }
        g.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getEncoder().encodeToString(out.toByteArray());
    }
}
