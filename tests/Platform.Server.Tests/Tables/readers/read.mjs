// Reads a table from a file and prints what is in it as JSON: node read.mjs READER FILE
import fs from 'node:fs';
import ExcelJS from 'exceljs';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import XLSX from 'xlsx';

const readers = {
  async exceljs(file) {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(file);
    const sheet = workbook.worksheets[0];
    const rows = [];
    sheet.eachRow({ includeEmpty: true }, row => rows.push(Array.from({ length: sheet.columnCount }, (_, i) => row.getCell(i + 1).value)));
    return {
      sheets: workbook.worksheets.map(one => one.name),
      rows,
      frozen: sheet.views[0].ySplit,
      filter: sheet.autoFilter,
      bold: sheet.getRow(1).getCell(1).font?.bold ?? false,
      widths: sheet.columns.map(column => column.width),
      formats: Array.from({ length: sheet.columnCount }, (_, i) => sheet.getRow(2).getCell(i + 1).numFmt ?? null),
    };
  },

  // What a spreadsheet shows, and what it holds.
  sheetjs(file) {
    const workbook = XLSX.read(fs.readFileSync(file), { cellNF: true });
    const sheet = workbook.Sheets[workbook.SheetNames[0]];
    return {
      sheets: workbook.SheetNames,
      rows: XLSX.utils.sheet_to_json(sheet, { header: 1, defval: null, blankrows: true }),
      shown: XLSX.utils.sheet_to_json(sheet, { header: 1, defval: null, blankrows: true, raw: false }),
    };
  },

  async hyparquet(file) {
    return { rows: await parquetReadObjects({ file: await asyncBufferFromFile(file) }) };
  },
};

const [, , reader, file] = process.argv;
console.log(JSON.stringify(await readers[reader](file), (_, value) => (typeof value === 'bigint' ? Number(value) : value)));
