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
package org.openhab.simulator.bmw.model;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Area;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import javax.imageio.ImageIO;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Draws a car from every side in its own colour, as a small PNG with a transparent background.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class CarImages {

    /** The views of bmw-mybmw.md 7. */
    public static final List<String> VIEWS = List.of("VehicleStatus", "FrontView", "SideViewLeft", "Dashboard",
            "Driverdoor", "AngleSideViewForty", "AngleSideViewSixty", "FrontLeft", "FrontRight", "RearLeft",
            "RearRight", "RearView");
    private static final int WIDTH = 200;
    private static final int HEIGHT = 100;

    static {
        System.setProperty("java.awt.headless", "true");
    }

    private CarImages() {
    }

    /** The picture of a car; each view differs. */
    public static byte[] png(Car car, String view) {
        int turn = Math.max(0, VIEWS.indexOf(view));
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(new Color((int) car.facts().color()));
        int length = WIDTH - 20 - turn * 8;
        int left = (WIDTH - length) / 2;
        Area body = new Area(new RoundRectangle2D.Double(left, 45, length, 30, 20, 20));
        body.add(new Area(new RoundRectangle2D.Double(left + length / 4, 22, length / 2, 40, 30, 30)));
        g.fill(body);
        // A white car would not be seen on a white card, nor a black one on a black card.
        g.setColor(Color.GRAY);
        g.draw(body);
        g.setColor(Color.DARK_GRAY);
        g.setStroke(new BasicStroke(6));
        g.drawOval(left + length / 8, 65, 20, 20);
        g.drawOval(left + length - length / 8 - 20, 65, 20, 20);
        g.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
