import JSZip from "jszip";
import {fontFiles} from "../scripts/fonts.ts";

/** The font files that pages ask for, to stdout. */
const archive = new JSZip();
for (const {name, content} of fontFiles()) archive.file(name, content, {date: new Date(0)});
process.stdout.write(await archive.generateAsync({type: "nodebuffer"}));
